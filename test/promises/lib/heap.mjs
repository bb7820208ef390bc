/** Counts what is in the memory of a page (Chromium): objects by class, nodes, listeners. */

/** Objects by the name of their class, after a forced collection. */
export async function classes(cdp) {
  await cdp.send('HeapProfiler.enable');
  const parts = [];
  const take = ({ chunk }) => parts.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes, strings } = JSON.parse(parts.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name] = [fields.indexOf('type'), fields.indexOf('name')];
  const kinds = types[type];
  const counts = new Map();
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!/^(?:object|closure)$/.test(kinds[nodes[at + type]])) continue;
    const key = `${kinds[nodes[at + type]]} ${strings[nodes[at + name]].slice(0, 80)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Nodes and listeners that the page holds, after a forced collection. */
export async function figures(cdp) {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await cdp.send('Memory.getDOMCounters');
  return { nodes, listeners };
}
