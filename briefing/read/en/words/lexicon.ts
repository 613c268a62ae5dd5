/**
 * Words by what they can be: verbs that are hardly ever nouns, and common adjectives. The verbs are those of
 * the lexicon of Brill's tagger whose forms it knows too (npm package `brill`, MIT, © 2014 Titus Wormer).
 */

/** Verbs in their plain form, beyond those that reports live on (verbs.ts). */
export const plainVerbs = `abandon abolish abort abound absolve abstain accentuate accept accommodate accompany accomplish accrue accumulate
accuse acknowledge adapt adhere adjourn adjust administer admire adore adorn advertise affect affirm afflict afford
aggravate agitate agonise agonize alienate allay allege alleviate allot alter amass amble amend amplify analyse
analyze announce annoy anoint apologise apologize appear applaud apprehend arbitrate argue arise arouse arrange ascend
ascertain ascribe ask aspire assail assassinate assemble assert assume assure attach attest augment authorise
authorize avert await awaken backfire backpedal bail balk banish bankroll bathe beautify beckon beg behave belie
bemoan bend bequeath besmirch bestow betray bevel bilk bite blame bleed bless blink blossom blunt boast bode bog boil
bolster bombard boo bother bounce brag breathe brighten bristle broaden buckle bump buoy bury buttress bypass
calculate capitalise capitalize careen caress carp carve castigate catapult cavort cease cede celebrate centralise
centralize chafe characterise characterize cheat cherish chew chide choke chop christen churn circulate
circumvent clamor clamp clarify classify cleanse clench clinch cling clobber clog coax coerce coincide collaborate
combine commemorate commence commend comment communicate compare compel compensate compile complicate comply comport
compose comprehend compress compute conceal concede conceive concentrate conclude concoct concur condemn confer
confess confide confine confiscate conform confound confront confuse congeal conjure conquer consider consign consist
console consolidate conspire constrain construe contaminate contemplate contend continue contradict convene converge
convey convince cooperate coordinate cope correlate correspond counteract covet cower crank crave crawl creep crimp
cringe cripple crisscross criticise criticize croon crumble crystallise crystallize cull culminate cultivate curl
curtail dabble damp dampen dangle dare darken daunt dazzle deceive decentralise decentralize decide decipher declare
decompose decorate decry deduce deduct deem deepen defend defer defile define deflate deflect defraud defy delete
delude delve demonstrate demoralise demoralize demur denote denounce deny depict deplete deplore deport depress
deprive derail deregulate derive descend deserve designate desist despise destabilise destabilize destroy detach
detain detect deter determine detest detonate detract devastate deviate devise devour dicker dictate die differ
differentiate digest dilate dilute dine disagree disallow disappear disappoint disapprove disarm disband disbelieve
discard disclose disconcert disconnect discontinue discourage discover discredit discriminate discuss disembark
disguise disintegrate dismantle dismember disobey disown disparage dispense disperse displace dispose disrupt
disseminate dissipate dissociate dissolve distinguish distort distract disturb diversify divest divide dodge dole
dominate downplay dragoon dramatise dramatize droop drown drum dump duplicate dwell dwindle eclipse edit eject
eke elaborate elevate elicit eliminate embark embarrass embezzle embody embrace emerge emigrate emphasise emphasize
enact encircle encompass encourage encroach endanger endorse endow endure energise energize enforce engender engulf
enhance enjoin enlighten enlist enliven enrich ensue ensure entail entertain entice entitle entreat entrench entrust
enunciate envisage envision epitomise epitomize equate eradicate erase erect erode err erupt escalate escape eschew
espouse establish etch evade evaluate evaporate evict evoke evolve exacerbate exaggerate exalt examine excel excite
exclaim exclude excoriate execute exert exhort exist exonerate expedite expel expend expire explain explode exploit
explore expose express extort extract fabricate facilitate fade falsify falter fascinate fasten fatten fend ferret
fester fix flatten flatter flaunt flee flinch flirt float flounder flourish flout fluctuate flunk fold foment
forbid foreclose forego foreshadow forfeit forge forget forgo formulate foster fret frighten frown frustrate funnel
galvanise galvanize garner gather gird glide gloat gloss gnash gnaw gouge govern grab grapple grasp gratify greet
grind gripe grope grouse grovel grumble grunt guess gush guzzle gyrate hamper hamstring hang happen harass harden
hark hasten hate haunt heal hedge heed herald hesitate hide highlight hinder hobble hoist holler hunker hurl hustle
identify ignore illuminate illumine illustrate imagine imitate impart impede imperil implore imply impose impress
imprison improvise impugn incite incorporate incur indemnify indicate indict induce indulge infect infest infiltrate
inflate inflict inform infringe infuriate ingest inhabit inherit inhibit initiate injure inquire insert insinuate
insist inspire instigate instruct insure integrate intensify interact interfere interject interpret interrupt
intersect intervene intimidate intrude invade invent invite invoke irk irritate isolate itch jack jell jeopardise
jeopardize jettison jostle justify kidnap kill kneel knock lag lambaste languish lash launder learn legislate
liberalise liberalize liberate lick lie liken linger liquidate locate lock loom loosen lug lunge lure lurk magnify
manipulate marry marvel match materialise materialize maul maximise maximize meditate meld melt memorise memorize mend
mention merge mew migrate mingle minimise minimize misinterpret misrepresent mitigate moan mobilise mobilize modernise
modernize modify moisten molest monopolise monopolize mop motivate mourn mull multiply munch muster mutter nationalise
nationalize necessitate negotiate nominate notify nourish nudge nullify nurture obey oblige observe obstruct obtain
occur offend officiate omit oppose opt orchestrate organise organize originate oust outguess outlast outlaw
outsell overburden overeat overestimate overextend overhear overheat overlook overpay overpower overreach overreact
override overrule overshadow overstate overthrow overturn overwhelm owe pacify pamper paralyse paralyze pardon pare
partake participate patronise patronize pave peck pedal peddle peel peg penalise penalize penetrate perceive perform
perish permeate permit perpetuate persevere persist persuade pertain pervade pester photocopy pierce pinpoint plead
please plod pluck plummet ply polish pollute ponder popularise popularize populate portend portray pose possess pounce
pour pray preach precede precipitate preclude predict predominate prepare prepay presage prescribe preside presume
pretend prevail prevaile privatise privatize proceed proclaim prod profess proffer prohibit proliferate prolong prompt
pronounce prop propel prosper protrude prove provoke pry pull pummel punish purport pursue push quash quell quote
radiate ram ramble ransack rant ratchet ratify rave react reaffirm realign realise realize reap reappear reappraise
rearrange reassert reassess reassign reassure reawaken rebut recall recite reckon reclaim recognise recognize
recollect reconcile reconfirm reconsider reconstruct recount recoup recreate rectify recur redeem redefine redirect
rediscover redistribute redo redouble reek refer refinance reflect refocus refrain refresh refuel regain regenerate
regret regroup regulate reignite reimburse rein reinforce reinstate reinterpret reintroduce reinvent reinvest
reiterate reject rejoice rejoin rekindle relax relay relent relieve relinquish relive remember remind rename render
renege renegotiate renounce reopen reorder reorganise reorganize repeat repel replant rewild reforest reseed repaint replenish reposition repress reprint
reproduce repudiate reschedule rescind resell resemble resent reshape reside resist resonate restart restate restrain
restrict restructure resume resurrect retaliate retard rethink retrace retract retrain retrench revamp reveal revel
reverberate reverse revert revise revisit revitalise revitalize revive revolutionise revolutionize revolve rewrite rip
ripen roam rob roil roost rotate rove ruffle sag sally salvage sap satisfy savor scamper scare scoff scold scour scowl
scream scribble scrimp scrounge scrub scrutinise scrutinize scuttle sear seduce seem seep seethe segregate select
sever sew sharpen shatter shave shirk shout shove shrivel shroud shrug shudder shun sidestep sidetrack sift signify
simmer simplify siphon skew skim skip skyrocket slacken slap slog slosh smolder smother smuggle snap snatch sneak
sniff snipe snoop snort snub snuff soak sob socialise socialize solicit solidify solve soothe spark spawn spearhead
specialise specialize specify speculate spell spew spin spoil spook sprinkle sprout spur spurn sputter squander squeal
squint stagger stalk stare startle stash steer stem sterilise sterilize stick stiffen stifle stimulate stipulate stir
stoop straddle straggle straighten strap strive stumble subcontract subdue subscribe subside subsidise subsidize
subtract subvert succeed succumb suck sue suggest summarise summarize summon superimpose supersede supervise supplant
suppose suppress surmount surround survive suspect sustain swallow sway swear sweeten swerve symbolise symbolize
sympathise sympathize tackle tailor talk tamper tap taper tarnish tear tease temporise temporize tempt tend terrify
terrorise terrorize testify thank thicken thrash threaten thrive thwart tick tighten tinker tiptoe toil tolerate
topple torpedo toss totter toughen tout trample transact transcend transform translate traverse tread tremble trigger
try tuck turne typecast typify uncover underestimate undergo underline undermine underperform underpin underscore
understand understate underwrite undo unearth unfold unify unite unleash unlock unpack unravel unscrew unseat unveil
unwind update uproot urge usurp utilise utilize vacate vanish vary veer verify vex vibrate vie violate visualise
visualize vomit waft wait waive wallow wander warn waver wean weep weld whack wield wipe wish wither withhold
withstand wobble wrap wreak wrench wrest wrestle wring yank yearn zap zoom`;

/** Adjectives that say nothing alone; those with a telling ending are known by it. */
export const adjectives: ReadonlySet<string> = new Set(
  `able active enough first second actual additional adequate advanced affordable aggressive alive alone annual anxious available aware bad
basic beautiful beneficial best better big bigger black bold brief bright broad brown busy calm careful central
certain cheap cheaper chronic civil clean cleaner clear close closer cold comfortable common competitive complete
complex comprehensive consistent constant contaminated cool correct critical crucial current daily dangerous dead deaf
dear decent deep deeper dependable dependent different difficult digital direct dirty disabled disappointing domestic
double dry due early easier easy economic effective efficient elderly eligible empty enormous entire environmental
equal essential ethnic excellent exceptional expensive external extra extreme fair fairer false familiar famous fast
faster fatal favourable favorable few final financial fine fiscal fit fixed flat flexible foreign formal former fragile
fortunate free frequent fresh full fuller further future general gentle genuine global golden good gradual grand
grateful great greater green gross half hard harder harmful healthy heavy heavier helpful high higher historic
homeless honest hot huge human hungry idle ill illegal immediate important impossible impressive independent indirect
individual industrial inefficient initial inner innovative intense interesting internal international invalid joint
junior keen key large larger last late later latest lawful lazy legal legitimate less lesser likely limited literate
live lively local lonely long longer loose low lower loyal lucky mad main major male marginal massive mean medical
mental mere mild minor mobile moderate modern modest monthly moral more mutual narrow national natural near necessary
negative net neutral new newer next nice normal notable nuclear obvious occasional odd official old older online only
open operational opposite ordinary organic original other outdoor outer outside outstanding overall overseas own
painful parallel partial particular patient peaceful perfect permanent personal physical plain pleasant pleased
political poor poorer popular positive possible potential powerful practical precise pregnant previous primary
principal prior private productive professional profitable prominent prompt proper proud provincial public pure quick
quicker quiet random rapid rare raw ready real reasonable recent recoverable regional regular relative relevant
reliable reluctant remote repeat residential resilient resistant responsible rich richer right rigorous ripe rough
round royal rural sad safe safer same satisfied scarce seasonal secondary secret secure senior sensible separate
serious severe sharp sharper short shorter shy sick significant similar simple simpler single slight slow slower small
smaller smart smooth social soft solid sorry special specific stable statutory steady steep sterile stiff strange
strategic strict strong stronger structural stubborn subject successful such sudden sufficient suitable sure sustainable sweet
swift tall temporary tertiary thick thin thorough tight tighter tiny top total tough tragic true typical ugly unable
unaware uncertain underlying unemployed unique universal unlikely unusual upper upset urban urgent useful usual vacant
vague valid valuable various vast very visible vital voluntary vulnerable warm warmer weak weaker wealthy weekly
welcome wet white whole wide wider widespread wild willing wise wonderful wooden working worse worst worth worthwhile
worthy wrong yearly young younger`.split(/\s+/),
);
