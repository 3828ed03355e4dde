export { HandoffFlow as default } from './handoff-flow';
