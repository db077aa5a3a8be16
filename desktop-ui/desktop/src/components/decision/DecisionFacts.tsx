import type { Decision } from '@parley/wire';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n/translate';
import { decisionWords } from './decisionWords';
import styles from './Decision.module.css';

interface DecisionFactsProps {
  decision: Decision;
  /** The reading agent's; null for a supervisor. */
  meId: string | null;
}

/** One decision of the routing: which step, which rule, who was asked and who was not. */
export function DecisionFacts({ decision, meId }: DecisionFactsProps) {
  const words = decisionWords(decision, meId);
  return (
    <dl className={styles.facts}>
      <Fact term={t('why.where')}>{words.where}</Fact>
      <Fact term={t('why.rule')}>{words.rule}</Fact>
      <Fact term={t('why.round')}>{words.round}</Fact>
      <Fact term={t('why.skills')}>{words.skills}</Fact>
      <Fact term={t('why.asked')}>{words.asked}</Fact>
      <Fact term={t('why.excluded')}>
        {words.excluded.length === 0 ? (
          t('why.excluded.none')
        ) : (
          <ul className={styles.excluded}>
            {words.excluded.map(({ id, name, why }) => (
              <li key={id}>
                <bdi>{name}</bdi>: {why}
              </li>
            ))}
          </ul>
        )}
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
