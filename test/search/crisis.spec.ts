import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGroupSearch } from '../../src/search/index.js';

const search = createGroupSearch([{ id: 'after', name: 'After suicide: bereavement circle' }]);
await search.prepare();

describe('words of a crisis', () => {
  for (const query of [
    'suicide',
    'sucide',
    'suicidal',
    'I want to die',
    'dont want to be here anymore',
    'don’t want to live',
    'kill myself',
    'killing my self',
    'end my life',
    'end it all',
    'self harm',
    'self-harming',
    'cut myself',
    'hurting myself',
    'can’t go on',
    'overdose',
    'no reason to live',
    'better off dead',
    'crisis',
    'quiero morir',
    'no quiero vivir',
    'hacerme daño',
    'suicidarme',
    'انتحار',
    'أريد أن أموت',
    'قتل نفسي',
  ])
    it(`raise help: ${query}`, () => assert.equal(search.search(query).crisis, true));

  for (const query of [
    'kill time',
    'killing time',
    'dying to meet people',
    'to die for cakes',
    'succeed',
    'sudden loss',
    'selfish',
    'haircut',
    'diet',
    'weekend',
    'end of life care',
    'harmony',
    'living alone',
    'my life story',
    'walking to the end',
    'shooting club',
    'men',
    '5 kms',
    'suede',
    'subsidy',
    'morir de risa',
    'vivir solo',
    'موت',
  ])
    it(`do not: ${query}`, () => assert.equal(search.search(query).crisis, false));

  it('are known in English before anything is loaded', () => {
    assert.equal(createGroupSearch([]).search('i want to die').crisis, true);
  });
  it('take no group away', async () => {
    const { ids, crisis } = await search.find('suicide bereavement');
    assert.deepEqual([ids, crisis], [['after'], true]);
  });
});
