// First, before anything that describes data.
import './without-eval.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { App } from './app.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element to mount the app in')

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
