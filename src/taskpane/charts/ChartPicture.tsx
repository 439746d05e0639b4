import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import type { Catalogue } from '../../core/model/catalogue';
import { CopyButton } from '../CopyButton';
import { chartWords } from './de';
import type { ChartDesk } from './desk';
import type { PictureForm } from './pictures';
import type { ShownChart } from './shown';
import { useDrawing } from './useDrawing';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  frame: {
    boxSizing: 'border-box',
    width: '100%',
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: '#ffffff',
  },
  image: { display: 'block', height: 'auto' },
  small: { maxWidth: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly shown: ShownChart;
  readonly catalogue: Catalogue;
  readonly desk: ChartDesk;
  readonly busy: boolean;
  /** Whether it can be saved: not while it is only being chosen. */
  readonly saved: boolean;
}

const FORMS: readonly PictureForm[] = ['png', 'svg'];

const Image = ({ shown, catalogue }: Pick<Props, 'shown' | 'catalogue'>) => {
  const styles = useStyles();
  const [large, setLarge] = useState(false);
  const drawn = useDrawing(shown, catalogue);
  const { title } = shown.head;
  if (!drawn) return <Spinner size="tiny" label={chartWords.drawing} />;
  const focusable = large && { tabIndex: 0, role: 'region', 'aria-label': chartWords.picture(title) };
  return (
    <>
      <div className={styles.frame} {...focusable}>
        <img
          src={drawn.url}
          alt={chartWords.picture(title)}
          width={drawn.width}
          className={mergeClasses(styles.image, !large && styles.small)}
        />
      </div>
      <p className={styles.muted}>{chartWords.measures(drawn.measures)}</p>
      <Button size="small" appearance="subtle" aria-pressed={large} onClick={() => setLarge(!large)}>
        {chartWords.enlarge}
      </Button>
    </>
  );
};

/** A chart as it will look, the same in words, and both to take away. */
export const ChartPicture = ({ shown, catalogue, desk, busy, saved }: Props) => {
  const styles = useStyles();
  const { title, alternative } = shown.head;
  return (
    <div className={styles.root}>
      <Image shown={shown} catalogue={catalogue} />
      {saved && (
        <>
          <div className={styles.buttons}>
            {FORMS.map((form) => (
              <Button
                key={form}
                size="small"
                icon={<ArrowDownload16Regular />}
                disabledFocusable={busy}
                aria-label={chartWords.saveOf[form](title)}
                onClick={() => void desk.savePicture(shown, form)}
              >
                {chartWords.save[form]}
              </Button>
            ))}
          </div>
          <strong>{chartWords.alternative}</strong>
          <p className={styles.text}>{alternative}</p>
          <CopyButton size="small" text={alternative} aria-label={chartWords.copyOf(title)}>
            {chartWords.copy}
          </CopyButton>
        </>
      )}
    </div>
  );
};
