import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTab } from '../../tab-context';

interface TeamsButtonProps {
  readonly user: string;
  readonly media: 'audio' | 'video';
  readonly icon: ReactElement;
  readonly isMain: boolean;
  readonly label: string;
  /** With the line that it calls. */
  readonly fullLabel: string;
  readonly onCalled: () => void;
  readonly onTold: (result: 'started' | 'notStarted') => void;
}

/** Calls in Teams: by the host where it calls itself, else by a link for the browser or Teams to open. */
export function TeamsButton({
  user,
  media,
  icon,
  isMain,
  label,
  fullLabel,
  onCalled,
  onTold,
}: TeamsButtonProps) {
  const { host } = useTab();
  const way = host.callWay(user, media);
  const shared = {
    size: 'large',
    icon,
    appearance: isMain ? 'primary' : 'secondary',
    'aria-label': fullLabel,
  } as const;
  switch (way.kind) {
    case 'host':
      return (
        <Button
          {...shared}
          onClick={() => {
            onCalled();
            void host
              .startCall(user, media)
              .then((isStarted) => onTold(isStarted ? 'started' : 'notStarted'));
          }}
        >
          {label}
        </Button>
      );
    case 'link':
      return (
        <Button
          {...shared}
          as="a"
          href={way.href}
          target="_blank"
          rel="noopener noreferrer"
          onClick={onCalled}
        >
          {label}
        </Button>
      );
    case 'guest':
      return null;
  }
}
