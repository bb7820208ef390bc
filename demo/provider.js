/*
 * Plays a booking provider's page, for the demo and the tests: it speaks the small language that any page can speak to
 * <peer-book-support>. `?play=` makes it behave badly: `never` says nothing, `fail` gives up, `double` books twice, `top`
 * tries to take the whole page with it.
 */
const play = new URLSearchParams(location.search).get('play') ?? '';
const tell = (message) => parent.postMessage({ type: 'peer-booking', ...message }, '*');
const tomorrow = new Date(Date.now() + 86_400_000);

const book = (hour) => {
  tomorrow.setHours(hour, 0, 0, 0);
  const done = {
    status: 'done',
    start: tomorrow.toISOString(),
    end: new Date(tomorrow.getTime() + 1_800_000).toISOString(),
  };
  document.querySelector('#said').textContent = 'Booked.';
  tell(done);
  if (play === 'double') tell(done);
};

for (const hour of [10, 14, 18]) {
  const button = document.createElement('button');
  button.textContent = `Tomorrow, ${hour}:00`;
  button.addEventListener('click', () => book(hour));
  document.querySelector('#times').append(button);
}

if (play === 'fail') tell({ status: 'fail' });
else if (play === 'double' || play === 'book') book(10);
else if (play === 'top') {
  try {
    top.location.href = 'about:blank#taken';
  } catch {
    // as it should be
  }
  tell({ status: 'ready' });
} else if (play !== 'never') tell({ status: 'ready' });

addEventListener('message', (event) => {
  if (event.data?.say) tell(event.data.say); // so that a test can make it speak later
});
