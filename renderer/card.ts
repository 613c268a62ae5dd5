import { open } from './open.ts';
import './slides/fonts.css';
import TestCard from './screens/room/TestCard.svelte';

void open(TestCard);
