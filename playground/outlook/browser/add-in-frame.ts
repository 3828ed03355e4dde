import { connect, type Connection, type OutlookHost } from '../protocol';

export interface AddInFrameOptions {
  /** Address of the add-in's page, on the playground's own origin. */
  readonly src: string;
  /** For screen readers. */
  readonly title: string;
  readonly initializationContext?: string;
}

/** A frame in which a page of the add-in runs, connected to Outlook. */
export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  readonly connection: Connection;
  remove(): void;
}

/** Loads a page of the add-in in a new frame. */
export function mountAddInFrame(
  container: HTMLElement,
  host: OutlookHost,
  { src, title, initializationContext = '' }: AddInFrameOptions,
): AddInFrame {
  const element = document.createElement('iframe');
  const connection = connect(host, {
    post: (message) => element.contentWindow?.postMessage(message, host.origin),
    initializationContext,
  });
  const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === element.contentWindow && origin === host.origin && typeof data === 'string') {
      connection.receive(data);
    }
  };
  window.addEventListener('message', onMessage);
  element.title = title;
  // office.js reads the name when its page loads, so the frame has it before it is in the document.
  element.name = connection.frameName;
  element.src = src;
  container.append(element);
  return {
    element,
    connection,
    remove: () => {
      window.removeEventListener('message', onMessage);
      connection.close();
      element.remove();
    },
  };
}
