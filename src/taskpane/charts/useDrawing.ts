import { useEffect, useState } from 'react';
import type { Catalogue } from '../../core/model/catalogue';
import type { ShownChart } from './shown';

interface Drawn {
  readonly url: string;
  /** In pixels of the screen. */
  readonly width: number;
  /** In centimetres, as it is saved. */
  readonly measures: { readonly width: number; readonly height: number; readonly wished?: number | undefined };
}

/** The picture of a chart as an address, undefined until it is drawn. What draws is loaded when it is first needed. */
export const useDrawing = (shown: ShownChart, catalogue: Catalogue): Drawn | undefined => {
  const [drawn, setDrawn] = useState<Drawn>();
  const [broken, setBroken] = useState<{ readonly cause: unknown }>();
  useEffect(() => {
    let wanted = true;
    import('./pictures').then(
      ({ drawingOf, dataUrl, measuresOf }) => {
        if (!wanted) return;
        const drawing = drawingOf(shown, catalogue);
        const measures = measuresOf(shown, drawing, catalogue);
        setDrawn({ url: dataUrl(drawing.svg), width: drawing.width, measures });
      },
      (cause: unknown) => setBroken({ cause }),
    );
    return () => {
      wanted = false;
    };
  }, [shown, catalogue]);
  // Thrown while drawing the pane, so that the error boundary tells of it.
  if (broken) throw broken.cause;
  return drawn;
};
