export { HandoffFlow } from './handoff-flow';
