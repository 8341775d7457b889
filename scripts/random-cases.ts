import fc from 'fast-check'

/**
 * Property tests try the same cases in each run, so that a red test is about the change at hand and can be
 * run again. `SEED=random` looks elsewhere, `SEED=558099883` where a report says; what is found that way
 * becomes an example of its own.
 */
const { SEED = '20261122' } = process.env
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) })
