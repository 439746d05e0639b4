import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  // Long words part where the pane is narrow.
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  summary: { color: tokens.colorNeutralForeground2 },
  panel: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly heading: string;
  readonly summary: string;
  readonly open?: boolean;
  /** Told when it opens or closes; whoever listens says by `open` whether it is open now. */
  readonly onToggle?: (open: boolean) => void;
  /** Told when it has come to its full height. */
  readonly onOpened?: () => void;
  readonly children: ReactNode;
}

/** A section that opens and closes; its head tells the gist. */
export const Fold = ({ heading, summary, open = false, onToggle, onOpened, children }: Props) => {
  const styles = useStyles();
  const items = open ? [heading] : [];
  const opened = onToggle ? { openItems: items, onToggle: () => onToggle(!open) } : { defaultOpenItems: items };
  return (
    <Accordion collapsible {...opened} className={styles.root}>
      <AccordionItem value={heading}>
        <AccordionHeader as="h3">
          <span className={styles.heading}>
            <span className={styles.name}>{heading}</span>
            <span className={styles.summary}>{summary}</span>
          </span>
        </AccordionHeader>
        <AccordionPanel
          className={styles.panel}
          collapseMotion={{ onMotionFinish: (_, { direction }) => direction === 'enter' && onOpened?.() }}
        >
          {children}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
