import { open } from './open.ts';
import Presenter from './screens/presenter/Presenter.svelte';
import './slides/fonts.css';
import './ui/app.css';

void open(Presenter);
