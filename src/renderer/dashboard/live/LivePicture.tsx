import { useRef, type ReactElement, type ReactNode } from 'react';
import { useText } from '../dashboardContext.ts';
import './live.css';
import { useLivePicture } from './useLivePicture.ts';

type LivePictureProps = {
  readonly cameraOn: boolean;
  /** Drawn over the picture: the outline to sit in. */
  readonly children?: ReactNode;
};

/** The camera's picture as in a mirror, with the followed points; only while it is on the screen. */
export function LivePicture({ cameraOn, children }: LivePictureProps): ReactElement {
  const text = useText();
  return (
    <figure className="live">
      <div className="live-frame">
        {cameraOn ? (
          <WatchedPicture>{children}</WatchedPicture>
        ) : (
          <p className="live-word">{text('live.off')}</p>
        )}
      </div>
      <figcaption className="muted fine">{text('live.private')}</figcaption>
    </figure>
  );
}

function WatchedPicture({ children }: { readonly children: ReactNode }): ReactElement {
  const text = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const sight = useLivePicture(canvas);
  return (
    <>
      <canvas ref={canvas} className="live-canvas" width={320} height={240}>
        {text('live.label')}
      </canvas>
      {children}
      {sight === 'waiting' ? <p className="live-word">{text('live.waiting')}</p> : null}
      {sight === 'nobody' ? <p className="live-word live-word-low">{text('live.nobody')}</p> : null}
    </>
  );
}
