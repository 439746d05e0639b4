import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkForm } from '../../../src/core/briefing/check-form';
import { importText } from '../../../src/core/briefing/import-text';
import { shippedCatalogue } from '../../../src/files/catalogue';

const corpus = process.env['CORPUS_DIR'];
const folder = corpus === undefined ? '' : join(dirname(corpus), 'seed');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];

// Without that folder nothing real is checked; that CORPUS_DIR is not set is said before all tests.
test('echte Anlagen liegen neben den echten Arbeitsmappen, wo es welche gibt', () => {
  expect(files.length > 0).toBe(existsSync(folder));
});

// Source: Anlage A zur Vorlage V/0609/2018 der Stadt Münster, Integrationsmonitoring 2017, read by a person.
const readAsPersonReads = (text: string): void => {
  const catalogue = shippedCatalogue();
  const { form, renew, open } = importText(text, catalogue);

  test('is read as a person reads it', () => {
    const { zusammenfassung, handlungsgrundlage, querschnittsthemen, ...ticks } = form.answers;
    expect(ticks).toEqual({
      ergebnisplan: 'Nein',
      finanzplan: 'Nein',
      'hhplan-beschlossen': 'Nein',
      'hhplan-entwurf': 'Nein',
      folgejahre: 'Nein',
      veranschlagt: 'Nein',
      'finanzierung-erlaeuterung': '.',
      pflichtigkeit: 'überwiegend freiwillig',
    });
    expect(form.productGroup).toEqual({ number: '0116', name: 'Bezeichnung der PG' });
    expect(renew).toEqual([{ field: 'reference', value: 'V/0609/2018' }]);
    expect(open).toEqual([]);
    expect(Object.values(form.goals).filter(({ officialText }) => officialText !== '')).toHaveLength(8);
    expect(zusammenfassung).toMatch(/^Das „Integrationsmonitoring 2017“ .* geliefert werden können\.$/);
    expect(handlungsgrundlage).toMatch(/^Handlungsgrundlage ist .* erneuert worden ist\.$/);
    expect(querschnittsthemen).toMatch(/^Die Vorlage behandelt [^]* Dienste“\.$/);
    const texts = [
      ...Object.values(form.answers),
      ...Object.values(form.goals).map(({ officialText }) => officialText),
    ];
    expect(texts.join('\n')).not.toMatch(/\p{Ll}-\p{Ll}|\uF0B7/u);
  });

  // The four that were left standing: two years, the name of the product group, a lone point.
  test('its four placeholders and the topic it does not name are found', () => {
    if (text === '')
      return expect(checkForm(form, catalogue).map(({ code }) => code)).not.toContain('placeholder-left');
    const problems = checkForm(form, catalogue, { newestWaveDate: '2017-12-31' });
    expect(problems.filter(({ code }) => code === 'placeholder-left').map(({ field }) => field)).toEqual([
      'product-group-name',
      'year:hhplan-beschlossen',
      'year:hhplan-entwurf',
      'row:finanzierung-erlaeuterung',
    ]);
    expect(problems.filter(({ code }) => code === 'topics-not-mentioned').map(({ facts }) => facts)).toEqual([
      { topics: ['Klimaschutz'] },
    ]);
    expect(problems.filter(({ severity }) => severity !== 'notice').map(({ code }) => code)).toEqual([
      'reference-missing',
      ...Array<string>(4).fill('placeholder-left'),
    ]);
  });
};

if (files.length > 0) describe.each(files)('%s', (file) => readAsPersonReads(readFileSync(join(folder, file), 'utf8')));
