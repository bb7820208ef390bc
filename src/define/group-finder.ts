import { define } from '../context/define.js';
import { PeerGroupFinder } from '../elements/group-finder/group-finder.js';
import { guard } from './guard.js';

define('peer-group-finder', guard(PeerGroupFinder));

export { PeerGroupFinder };
