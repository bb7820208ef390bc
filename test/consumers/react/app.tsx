import { useEffect, useRef, useState } from 'react';
import type { PeerBookSupport, PeerFeed, PeerGroupFinder } from 'peer-support-widgets';

const own = { groups: [{ id: 'own', name: 'From a property' }] };
const prefill = { name: 'Sample' };

export function App() {
  const [questions, setQuestions] = useState(['First', 'Second']);
  const [loaded, setLoaded] = useState(0);
  const feed = useRef<PeerFeed>(null);
  const finder = useRef<PeerGroupFinder>(null);
  const book = useRef<PeerBookSupport>(null);
  useEffect(() => {
    // React takes over what a server wrote without its objects and listeners: they are given here
    const { feed: here } = feed.current!;
    if (here) setLoaded(here.groups?.length ?? 0);
    const listen = ({ detail }: CustomEvent<{ groups: number }>) => setLoaded(detail.groups);
    feed.current!.addEventListener('peer-load', listen);
    finder.current!.data = own;
    book.current!.prefill = prefill;
    return () => feed.current?.removeEventListener('peer-load', listen);
  }, []);
  return (
    <main>
      <p>{loaded} groups loaded</p>
      <peer-feed src="/feed.json" ref={feed} onpeer-load={(event) => setLoaded(event.detail.groups)}>
        <peer-group-finder heading-level={3} />
        <peer-faq id="fed" />
      </peer-feed>
      <peer-group-finder ref={finder} data={own}>
        <p>Ring us.</p>
      </peer-group-finder>
      <peer-faq id="written">
        {questions.map((question) => (
          <details key={question}>
            <summary>{question}</summary>
            <p>Answer to {question.toLowerCase()}</p>
          </details>
        ))}
      </peer-faq>
      <button onClick={() => setQuestions([...questions, 'Third'])}>Add</button>
      <button onClick={() => setQuestions([...questions].reverse())}>Turn round</button>
      <button onClick={() => setQuestions(questions.filter((each) => each !== 'First'))}>Take away</button>
      <peer-book-support ref={book} prefill={prefill} mode="dialog">
        <a href="https://book.example/first-talk">Book a first talk</a>
      </peer-book-support>
    </main>
  );
}
