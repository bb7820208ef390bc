import { define } from '../context/define.js';
import { PeerGroupFinder } from '../elements/group-finder/group-finder.js';

define('peer-group-finder', PeerGroupFinder);
