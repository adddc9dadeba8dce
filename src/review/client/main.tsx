import { render } from 'preact'
import { start } from './actions.js'
import { App } from './app.js'
import './style.css'

const root = document.getElementById('app') as HTMLElement
root.replaceChildren()
render(<App />, root)
void start()
