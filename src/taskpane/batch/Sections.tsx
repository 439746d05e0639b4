import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { display: 'flex', flexDirection: 'column', paddingBlock: tokens.spacingVerticalSNudge, minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  summary: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  panel: { margin: `0 0 ${tokens.spacingVerticalM}`, paddingInline: tokens.spacingHorizontalXS },
});

/** A section of a list; what is in it is drawn only while it is open. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly summary: string;
  readonly icon?: ReactElement;
  readonly content: () => ReactNode;
}

const Content = ({ section }: { readonly section: Section }) => section.content();

interface Props {
  readonly sections: readonly Section[];
  readonly level: 'h3' | 'h4';
}

/** A list of sections that open and close, each with its gist below its name. */
export const Sections = ({ sections, level }: Props) => {
  const styles = useStyles();
  return (
    <Accordion multiple collapsible>
      {sections.map((section) => (
        <AccordionItem key={section.id} value={section.id} className={styles.item}>
          <AccordionHeader as={level} {...(section.icon && { icon: section.icon })}>
            <span className={styles.heading}>
              <span className={styles.name}>{section.heading} </span>
              <span className={styles.summary}>{section.summary}</span>
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Content section={section} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
};
