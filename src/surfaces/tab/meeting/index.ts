export { MeetingView } from './meeting-view';
