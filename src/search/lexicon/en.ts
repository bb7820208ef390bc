/**
 * What people type, in English, and what groups call it. Anybody may add to it; no programming is needed.
 *
 * A line is:   what groups say = what people type
 *
 * - Left: the id of the topic, audience or way of attending first, then other words that groups use for it.
 * - Right: everyday words, as somebody would type them on a phone. Spelling mistakes need not be listed, they are found anyway;
 *   nor plurals, capitals and hyphens.
 * - `<` instead of `=`: the words on the right find these groups too, but the words on the left are not the same thing.
 * - All words of a line with `=` find the groups that use a word on its left. The words on the right are never shown to anybody, so a word
 *   that labels people ("addict") may stand there and helps whoever types it.
 * - Put a word to the right only if nearly everybody who types it would be glad of these groups.
 *
 * `idle` are words that say nothing about what is looked for.
 */
export const en = {
  idle: `
a an the and or of for to in on at by with from near about into is are am be been was were do does did can could will would should
have has had i im ive id me my mine myself you your we us our he his him she her they them their it its this that these those there
here who what which when where how why someone somebody anyone anybody something anything some any all so very really just too also
not please thanks thank need want wants wanted looking look find help helping support supporting supported group groups meeting
meetings people person problem problems issue issues suffering dealing struggling struggle living cope coping get getting feel feeling
with like if but as than then because local since still now never always again much many more most lot lots everything nothing
im dont doesnt didnt isnt wasnt cant wont ive keep keeps kept know feels felt left go going gone got gets make makes made want wants day days
last year years month months week weeks ago been
`,
  terms: `
anxiety, anxious = panic, panic attack, panicking, panic disorder, worry, worried, worrying, nerves, bad nerves, nervous, nervy, on edge, anxiety attack, generalised anxiety, gad, social anxiety, shy, shyness, health anxiety, hypochondria, phobia, fear, scared, frightened, agoraphobia, dread, tense, cant relax, overthinking
depression, depressed, low mood = depressive, low, feeling low, down, feeling down, blue, sad, sadness, hopeless, hopelessness, unhappy, miserable, numb, empty, no motivation, the black dog, clinical depression, crying all the time, melancholy, sad all the time, winter blues, seasonal affective disorder, sad lamp, fed up, worthless, dysthymia
bipolar = manic, mania, manic depression, manic depressive, hypomania, mood swing, highs and lows, cyclothymia, mood disorder, ups and downs
psychosis = schizophrenia, schizophrenic, schizoaffective, psychotic, psychotic episode, delusion, paranoia, paranoid, unusual beliefs, losing touch with reality, first episode
hearing-voices, voice hearing = voices, hear voices, voice hearer, voices in head, hallucination, hallucinating, seeing things, hearing things
ocd, obsessive compulsive = obsession, obsessive, compulsion, compulsive, intrusive thoughts, checking, rituals, hand washing, contamination, germs, pure o
ptsd, trauma, post-traumatic = ptsd, cptsd, complex ptsd, traumatic, traumatised, post traumatic stress, flashback, nightmares, shell shock, combat stress, childhood trauma, traumatic event, survivor, triggers
eating-disorders, eating disorder, disordered eating = anorexia, anorexic, bulimia, bulimic, binge, binge eating, bingeing, overeating, arfid, purging, body image, food, not eating, orthorexia, bed, starving, making myself sick, emotional eating, diet
self-harm, self injury = self harming, selfharm, cutting, cutting myself, hurting myself, harming myself, burning myself, cuts, scars, self injury, self mutilation
suicide-bereavement, bereaved by suicide, suicide loss = lost to suicide, suicide survivor, died by suicide, took their own life, took his own life, took her own life, suicide bereaved, postvention, suicide grief
suicidal-thoughts, suicidal, suicide prevention = suicide, suicidal, suicide attempt, ending my life, want to die, kill myself
bereavement, bereaved, grief = loss, grieving, grieve, mourning, widow, widower, widowed, died, death, dead, passed away, lost my husband, lost my wife, lost my mum, lost my dad, husband died, wife died, partner died, mum died, dad died, mother died, father died, brother died, sister died, friend died, best friend died, gran died, nan died, parent died, lost my brother, lost my sister, lost my mother, lost my father, lost my nan, miss my husband, miss my wife, miss my mum, miss my dad, wife passed, husband passed, lost my partner, lost someone, losing someone, loss of loved one, lost a loved one, loved one died, funeral, sorrow, bereft, orphan
child-loss, bereaved parents, death of a child = lost my child, lost my son, lost my daughter, son died, daughter died, child died, sids, cot death
bereavement, bereaved, grief < child loss, lost my child, lost my son, lost my daughter, son died, daughter died, child died, sids, cot death
pregnancy-loss, baby loss, miscarriage = miscarry, miscarried, stillbirth, stillborn, lost my baby, lost baby, lost a baby, neonatal death, ectopic, ectopic pregnancy, molar pregnancy, termination, tfmr, abortion, angel baby, baby died
postnatal, perinatal, postpartum, maternal mental health = baby blues, postnatal depression, pnd, ppd, postpartum depression, after birth, after having a baby, after baby, new mum, new mom, new mother, new baby, new parent, birth trauma, traumatic birth, just had a baby, antenatal, pregnant, pregnancy, expecting, puerperal psychosis
infertility, fertility = ivf, trying for a baby, ttc, cant get pregnant, childless, childlessness, cant have children, donor conception
alcohol, drinking = drinks, husband drinks, wife drinks, partner drinks, son drinks, mum drinks, dad drinks, drink every night, drink every day, drinker, drinking too much, drink too much, drunk, drink problem, problem drinking, stop drinking, quit drinking, alcoholic, alcoholism, alcoholics anonymous, aa, booze, sober, sobriety, dry, wine, beer, binge drinking, hangover, al anon
drugs, substance use, drug use = using, using again, taking drugs, on drugs, drug, substance, substance misuse, substance abuse, drug abuse, addict, drug addict, drug addiction, cocaine, coke, crack, heroin, opioid, opiate, meth, crystal meth, cannabis, weed, marijuana, ketamine, pills, painkillers, narcotics, narcotics anonymous, na, getting clean, stay clean, clean, methadone, fentanyl, prescription drugs, benzos, overdose, rehab, detox
addiction, recovery = addicted, addict, addictive, dependency, dependence, relapse, 12 step, twelve step, twelve steps, smart recovery, habit, porn addiction, sex addiction
alcohol, drugs, gambling < addiction, addicted, addict, addictive, dependency, dependence, relapse, 12 step, twelve step, twelve steps, smart recovery
gambling = gamble, gambler, betting, bet, bets, bookies, casino, slots, slot machine, fruit machine, scratch cards, online bets, gamblers anonymous, ga, poker, lottery
smoking = smoke, cigarettes, vaping, vape, nicotine, stop smoking, quit smoking, tobacco
autism, autistic = asperger, aspergers, asd, asc, spectrum, on spectrum, neurodiverse, neurodivergent, neurodiversity, aspie, audhd
adhd = add, attention deficit, attention deficit disorder, hyperactive, hyperactivity, cant concentrate, concentration, neurodiverse, neurodivergent, neurodiversity, distracted, audhd
learning-disability, learning disabilities = learning difficulties, dyslexia, dyspraxia, downs syndrome, down syndrome, special needs, intellectual disability
dementia, memory = alzheimer, alzheimers, alzheimers disease, lewy body, vascular dementia, memory loss, losing memory, losing their memory, forgetful, forgetting, forgetting things, memory problems, confused, senile, memory cafe
parkinsons = parkinson, parkinson disease, tremor
chronic-pain, pain, persistent pain = fibromyalgia, fibro, back pain, bad back, arthritis, long term pain, aches, sciatica, migraine, endometriosis, crps, neuropathy, constant pain, pain management
chronic-illness, long-term conditions, long-term illness = chronic fatigue, me cfs, cfs, long covid, covid, lupus, ms, multiple sclerosis, ehlers danlos, pots, long term condition, illness, long term sick, crohns, ibd, colitis, lyme
cancer = tumour, tumor, chemo, chemotherapy, radiotherapy, oncology, leukaemia, leukemia, lymphoma, breast cancer, prostate, prostate cancer, melanoma, terminal, macmillan, remission, mastectomy
brain-injury, head injury, acquired brain injury = tbi, abi, traumatic brain injury, concussion, head trauma, brain damage, brain tumour, coma, encephalitis
stroke = stroke survivor, aphasia, tia, mini stroke, brain bleed, haemorrhage
epilepsy = epileptic, seizure, seizures, fits
diabetes, diabetic = blood sugar, insulin, type 1, type 2, type one, type two, sugar diabetes, glucose
heart, cardiac = heart attack, heart disease, heart failure, heart surgery, angina
hiv = aids, positive, hiv positive, poz, living with hiv, antiretroviral
kidney = dialysis, renal, transplant
disability, disabled, disabilities = handicapped, physical disability, impairment, amputee, amputation, spinal injury, cerebral palsy, paralysed
sight-loss, visual impairment, low vision = blind, blindness, partially sighted, visually impaired, vision loss, losing my sight, macular, macular degeneration, glaucoma, cant see, eyesight, retinitis, guide dog
hearing-loss, hearing impairment, deaf = hard of hearing, hearing impaired, tinnitus, ringing in ears, cant hear, hearing aid, deafened, cochlear, going deaf, menieres
domestic-abuse, domestic violence = abuse, abused, abusive, abusive relationship, abusive partner, abusive husband, violent, violent partner, violent husband, battered, hits me, coercive control, controlling, controlling partner, controlling relationship, gaslighting, narcissist, narcissistic, emotional abuse, toxic relationship, refuge, intimate partner violence, dv
sexual-violence, sexual abuse, sexual assault = rape, raped, rape crisis, sexually abused, sexually assaulted, assault, molested, incest, csa, child sexual abuse, survivors of abuse, sexual trauma, harassment
menopause = perimenopause, hot flush, hot flushes, hot flash, hot flashes, change of life, the change, hrt, meno, peri, night sweats
loneliness, lonely, isolation, friendship = alone, isolated, no friends, make friends, making friends, meet people, new friends, friends, befriending, companionship, company, social, left out, nobody to talk to, no one to talk to
stress, stressed, burnout = burn out, burned out, burnt out, overwhelmed, overwhelm, overworked, work stress, under pressure, pressure, exhausted, exhaustion, cant cope, tension
anger, angry = temper, losing my temper, lose temper, rage, anger management, aggression, aggressive, furious, irritable, short fuse, violent outbursts, shouting
sleep, insomnia = cant sleep, sleepless, sleeping, not sleeping, sleep problems, trouble sleeping, awake at night, nightmare, tired, tiredness, sleep apnoea
separation, divorce, break-up = divorced, divorcing, separated, separating, breakup, split up, splitting up, break up, broke up, heartbreak, heartbroken, ex husband, ex wife, relationship breakdown, end of relationship, custody
relationships = couples, marriage, relationship, codependency, codependent, coda, dating, boyfriend, girlfriend
hoarding = hoarder, clutter, cluttered, decluttering, declutter, cant throw things away, cant throw anything away, throwing things away, messy house, too much stuff, collecting, diogenes
personality-disorder, bpd, borderline = eupd, emotionally unstable, borderline personality, borderline personality disorder, npd, unstable emotions, dbt, splitting
self-esteem, confidence, wellbeing = self confidence, low self esteem, self worth, assertiveness, imposter syndrome, hate myself, inferiority, mindfulness, recovery college
mental-health, mental illness, wellbeing = mental, mental breakdown, nervous breakdown, breakdown, psychiatric, sectioned, mental problems, well being, emotional support, therapy, counselling, counseling, talk to someone, someone to talk to
homelessness, homeless = housing, rough sleeping, sofa surfing, evicted, eviction, on the streets
debt, money = money worries, bills, owing money, bankruptcy, bankrupt, loans, cost of living, broke, finances, financial, debtors anonymous
unemployment, work, employment = job, jobs, jobless, job loss, lost my job, redundant, redundancy, out of work, unemployed, laid off, career
prison, justice = inmate, jail, ex offender, offender, probation, released, family in prison
weight, weight loss = obesity, obese, overweight, slimming, dieting, lose weight, overeaters anonymous
body-dysmorphia, body image = bdd, ugly, hate my body, body dysmorphic
tics, tourettes = tourette, tic, tourette syndrome
adoption, adoptive parents = adopted, adoptee, adopting, fostering, foster, foster carer, birth mother, care leaver, kinship
anyone = everyone, everybody, open to all, all welcome
lived-experience = service user, peer, been there, ex patient
family-friends, family, families, friends, relatives = relative, son is using, daughter is using, son using, daughter using, husband drinks, wife drinks, partner drinks, son drinks, mum drinks, dad drinks, husband gambles, partner gambles, son gambles, my mum, my dad, my parents, my son, my daughter, my husband, my wife, my brother, my sister, my partner, loved one, sibling, siblings, affected by someone else, other half, my friend
carers, carer, caregivers = caring, carer, caregiver, caregiving, care giver, caretaker, caring for, caring for mum, caring for dad, caring for parent, caring for parents, looking after, looking after mum, looking after dad, looking after husband, looking after wife, looking after parents, look after, young carer, unpaid carer, respite
parents, mums, dads, parenting = parent, mum, mom, mother, dad, father, motherhood, fatherhood, mummy, daddy, my child, my children, my kid, my kids, children, kids, toddler, toddlers, single parent, single mum, single mom, single dad, lone parent, parenthood, stepparent, stepmum, teenager at home, family
grandparents = grandparent, gran, granny, grandma, grandad, grandmother, grandfather, kinship carer
bereaved = grieving, mourning
veterans, armed forces = veteran, army, navy, air force, raf, military, ex army, ex forces, ex military, ex service, ex serviceman, forces, armed services, soldier, soldiers, marines, served, squaddie, combat, war
lgbtq, lgbt, queer = lgbt, lgbtq, lgbtqia, lgbtqi, gay, lesbian, lesbians, bisexual, bi, pansexual, asexual, homosexual, same sex, coming out, rainbow, sexuality, pride, dyke
trans-nonbinary, trans, transgender, non-binary = transgender, transsexual, transition, transitioning, nonbinary, enby, genderqueer, gender, gender identity, gender dysphoria, ftm, mtf, trans man, trans woman, gender fluid
men, mens = man, male, bloke, blokes, lad, lads, guys, gents, gentlemen, fellas, boys, mens shed, dads
women, womens = woman, female, lady, ladies, girl, girls, gals, womans, wi
bipoc, people of colour, ethnic minority = bame, poc, people of color, ethnic, minority, racism, race, person of colour, global majority, latinx, latino
black = black people, african, caribbean
asian = south asian
bipoc, people of colour < black, black people, african, caribbean, asian, south asian
black, asian < bame, poc, bipoc, people of color, people of colour, ethnic minority
indigenous, first nations, aboriginal = native, native american, maori, inuit, metis, tribal
young-people, young adults, youth, teens = teenager, teenagers, teen, adolescents, adolescent, young person, young adult, young, kids, under 18, under 25, 18-25, 16-25, school, twenties, 20s
older-adults, older people, over 50s, seniors = older, old, old people, older person, older women, older men, elderly, elders, senior, senior citizens, pensioner, pensioners, oap, retired, retirement, over 50, over 55, over 60, over 65, over 70, 50 plus, 60 plus, ageing, aging, later life, golden years
students, student = university, uni, college, campus, undergraduate, freshers, studying, exams, exam stress, school
first-responders, emergency services, blue light = paramedic, police, police officer, firefighter, fire service, fireman, ambulance, nhs staff, nurse, nurses, doctors, cops, cop, ems, emt, dispatcher
healthcare-workers, health workers = nurse, nurses, doctor, doctors, nhs staff, hospital staff
faith = religion, religious, spiritual, spirituality, god, prayer, hindu, sikh
christian = church, bible, celebrate recovery
muslim = mosque, islam, islamic
faith < christian, church, bible, muslim, mosque, islam, islamic, jewish
christian, muslim, jewish < religion, religious, faith
newcomers, refugees, migrants = refugee, asylum, asylum seeker, immigrant, immigration, migrant, new to the country, expat, new arrivals, displaced, settlement, foreigner
online, virtual = zoom, teams, microsoft teams, google meet, skype, video, video call, video chat, videocall, webcam, virtually, internet, web, remote, remotely, at home, from home, home, from my house, computer, laptop, over the internet, digital, facetime, livestream
phone, telephone = call, by phone, phone call, phone line, telephone, over the phone, dial in, call in, ring in, conference call, landline
text-chat, text, chat = texting, sms, whatsapp, messaging, message, chat room, chatroom, forum, discord, messenger, typing, written
in-person, face-to-face = in person, f2f, in the flesh, physical, physically, real life, in real life, irl, venue, on site, onsite, live meeting
free = free of charge, no charge, no cost, no fee, costs nothing, for nothing, without paying, no money, gratis, zero cost, cant afford, cheap
donation = pay what you can, donate, voluntary contribution, suggested donation
sliding = sliding scale, low cost, reduced rate, concessions, affordable, cheap
paid = fee, fees, price, private
drop-in = drop in, walk in, walk ins, walkin, turn up, just turn up, just show up, show up, no booking, no appointment, no need to book, without booking, no sign up, no registration, come along
sign-up, registration = sign up, register, book, booking, enrol, enroll, reserve a place
call-first = call first, ring first, phone first, call ahead
referral = gp referral, refer, referred, doctor referral
step-free, wheelchair = wheelchair, wheelchair access, wheelchair accessible, wheelchair user, accessible, accessibility, disabled access, no stairs, no steps, ramp, lift, elevator, level access, mobility scooter, mobility, cant climb stairs, walker
accessible-toilet = disabled toilet, accessible loo, toilet, changing places
parking = car park, park, parking space, disabled parking, blue badge
hearing-loop = induction loop, loop, t-coil, hearing aid loop
captions, live-captions = subtitles, subtitled, closed captions, captioned, transcription, speech to text
bsl, british sign language = sign language, signing, signed, deaf interpreter, sign language interpreter, sign
asl, american sign language = sign language, signing, signed, deaf interpreter, sign language interpreter, sign
interpreter = interpreting, translator, translation, translated
large-print = big print, large text, big letters
quiet-space = quiet room, quiet, sensory, sensory friendly, low sensory, calm room
scent-free = fragrance free, no perfume, perfume, smell
child-friendly = bring baby, bring my baby, bring children, bring kids, baby friendly, babies welcome, family friendly, kids welcome, pushchair, pram
childcare = creche, babysitting, babysitter, day care, nursery, looking after kids
assistance-dogs = guide dog, service dog, dog, dogs, service animal
camera-optional = camera off, no camera, dont have to be seen, without video
can-just-listen = just listen, listen only, dont have to talk, dont have to speak, without talking, no talking, not speak
easy-read = simple words, plain english, easy words, easy language
peer, peer-led = peer led, run by members, lived experience, self help, mutual aid
clinician, staff = professional, therapist, psychologist, psychiatrist, counsellor, counselor, nurse led, led by professional
weekend = weekends, sat or sun, saturday or sunday
weekday = weekdays, monday to friday, midweek, in the week, during the week
wednesday = weds, wednes
tuesday = tuseday, tue
thursday = thur, thurs
morning = mornings, am, breakfast, before work, early, before lunch
lunchtime = lunch, lunch time, lunch break, midday, noon, lunch hour
afternoon = afternoons, after lunch, early afternoon, after school
daytime = day time, during the day, in the day, days, school hours, office hours
evening = evenings, pm, after work, after dinner, eve, after tea
night = nights, late, night time, at night, late night, late evening, bedtime
appointment = by appointment, one to one, one on one, 1 to 1, 121
`,
  days: `
today = today, 2day, todays, this day, later today
tomorrow = tomorrow, tomorow, tommorow, tommorrow, tomorrows, tomorro, tmrw, tmr, 2moro, 2morrow
overmorrow = day after tomorrow, the day after tomorrow
today evening = tonight, tonite, 2nite, 2night, this evening, tonights, this eve
today morning = this morning
today afternoon = this afternoon
tomorrow evening = tomorrow night
this-week = this week, later this week, rest of the week, rest of this week
next-week = next week
this-weekend = this weekend, the weekend, at the weekend, coming weekend, on the weekend
next-weekend = next weekend
this-month = this month
next-month = next month
now = open now, on now, right now, happening now, open right now, on right now, now open, available now, going on now, now
coming = next, this, coming, this coming, upcoming
morning = morning, in the morning, before work, mornings
lunchtime = lunchtime, at lunch, lunch time, at lunchtime
afternoon = afternoon, in the afternoon, after lunch, after school
evening = evening, in the evening, after work, eve, after dinner, after tea
night = night, at night, late
of = of, the
day 2 = tues, tuesdays
day 3 = weds
day 4 = thur, thurs
month 9 = sept
`,
};
