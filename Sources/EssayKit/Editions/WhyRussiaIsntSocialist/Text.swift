let whyRussiaIsntSocialistText = #"""
---
title: Why Russia Isn't Socialist
author: International Communist Party
date: 1970
description: Originally published in 1970 in Il Programma Comunista and later posted online at <https://www.sinistra.net/lib/pro/whyrusnsoc.html>. This version changes some of the original's formatting.
keywords: USSR
...

## I. Russian Capitalism

Conspicuous social divisions, wage differentials, privileges according
to type of work, and a division of labour which dooms "manual workers"
to the factory inferno and which reserves for intellectuals the monopoly
of comfort, can these really be said to be compatible with Socialism as
the CP men shamelessly assert? A villa for Kosygin, and hovels for the
workers; missiles to the moon and queues in front of the butcher's shop;
a nuclear arsenal and meat and cereal shortages: are these edifying
pictures of the society of the future? However, it is not sufficient
merely to answer; No! For the bourgeoisie has already learnt how to
skilfully exploit the disillusionment of certain workers confronted with
stark Russian reality. It is as goods as says to them that since
Communism doesn't offer anything better, why not be satisfied with good
old democratic capitalism? For the defenders of the "new roads to
Socialism" the language is scarcely modified. Each people will have
their very own Socialism which will take account of their traditions and
their "degree of civilisation"!

If we, as revolutionary Marxists, wish to demonstrate that Russian
Communism is false, it isn't with the slightest intention of disgusting
workers with the truth. Rather, it is to show that the defects of
present-day Russian society are common to all existing political
regimes, because all of them -- Russia included -- are capitalist.

To pronounce on Russia with these observations supposes that one knows
the fundamental characteristics of Socialism, but even knowing this is
conditional on first knowing the nature of capitalism, and it is
precisely this which is mostly ignored by the clever persons who hold
forth on the subject on radio and television or in learned "scientific"
works. For it is not a matter of discerning a few accessory and
incidental aspects of this mode of production, but of defining its
fundamental characteristics so as to be able to recognise it in all
circumstances. These characteristics can be summed up as follows:

In Capitalist society commodities are produced, i.e. human activity is
dedicated in the main, to the manufacture of objects destined to be
exchanged for money, i.e. sold. Meanwhile, the great mass of producers
are deprived of the means of production (as opposed to the artisan or
the small peasant who possess their own work instruments).

These producers, possessing only their own labour power, are therefore
forced to sell this commodity, adapted to the conditions of modern
productions, associated labour, concentration of industry, high-tech
production. All economic exchange, all buying and selling and especially
of that particular commodity which is the workers' labour power, takes
place through the medium of money. Capital is born and develops
according to the combined utilisation of all these factors.

The social class that is deprived of all the means of production and
forced to sell its labour is the proletariat. This labour power is a
commodity that has the "miraculous" quality of producing more wealth
than it requires for its maintenance and reproduction. In other words,
in a working day of 8 hours, the worker produces, let's say in 4 hours,
the value of his daily wage, but continues to work 4 extra hours for
capital.

The price of labour power represents the worker's wage. The difference
between this wage and the mass of values produced remains the property
of the class which retains control of the means of production: the
capitalist class. It is called surplus-value or profit and this in its
turn is exchanged against new labour power and new products of labour
(machines, raw materials, etc.) becoming capital. This process repeated
ad infinitum is the accumulation of capital.

All these elements are strictly linked within the capitalist mode of
production and are therefore inseparable from it. It is therefore an
insulting falsehood to deem that a society is worthy of the name
Socialist when there exists within it both money -- exchangeable against
labour power -- and wages, through which workers obtain the necessary
products for the maintenance of themselves and their families, whilst
the accumulation of values remains the property of businesses or the
state. Well, exactly such a state of affairs exists today in Russia.

In the USSR it is possible, with roubles lent by the statebank, for a
group of individuals to buy labour power and keep for themselves the
difference existing between the value produced and the amount of wages
paid; such is the case with the ephemeral joint-stock companies
responsible for the construction of housing and public buildings and
edifices, and with the kolkhoses that remunerate tractor drivers and
seasonal workers as wage-earners by paying them in cash. Indeed these
same kolkhoses have been forced by the authorities, for several years,
into setting up preserve factories and other processing industries,
using partly profits from their enterprises, and partly the salary
system for factory personnel. Finally it is the same with the state
businesses themselves, which both pay their workers in money,
encouraging and developing wage differentials related to labour power,
and which invest, i.e. the profit which is realised is transformed into
capital.

In Russia the worker pays in money for all the foodstuffs and products
that he needs, suffering silently from market fluctuations and even from
the speculation indulged in by the individual producers, namely the
kolkhosniks, who as well as having their share of the total kolkhos
income, possess livestock and personal land which they are free to sell
at whatever price they can get.

Finally in the USSR money yields interest. This occurs through
Government stocks, which bring in profits to the stockholders (as in the
classical capitalist countries) and also in the form of interest which
the state derives by lending to its own enterprises.

How is all this different from the bourgeois societies of the capitalist
west? In the USSR everything operates under the banner of value which in
modern societies is merely a source of profit, capital accumulation and
of exploitation of labour power. In Russia, everything is exchangeable
with this cursed money. Everything is for sale, from the services of
prostitutes to those of intellectuals, whose task consists of singing
the praise of national "Socialism" and generally licking the boots of
the powerful.

Later on, we will explain how it is that such a company of profiteers,
toadies and parasites could arise amidst the ruins of the glorious
October Revolution at the expense of the blood and toil of the Russian
proletariat.

It is sufficient though to underline this essential fact: Socialism is
incompatible with the categories of capitalist economy, such as money,
wages, accumulation, and the division of labour.

## II. The October Revolution and the Russian Economy

The first measures that must be taken by the proletariat on taking power
in a developed country, are those which aim to eliminate the capitalist
characteristics of the economy. In bourgeois society, the essential
commodity, and the very origin and basis of capital, is labour power as
a commodity. The price of labour power, on the labour market, is
expressed by a salary which is the money equivalent of the products
necessary for the worker's maintenance. However, even when labour power
is paid at a correct value that enables the wage labourer to provide for
his own and his family's needs, the capitalist enterprise always gains a
surplus from the sale of products. This surplus value or profit, this
inexhaustible source of capital and prime mover of accumulation, is the
economic foundation of the social power of the capitalist class.

With this established, it is evident that to be able to destroy
capitalist exploitation, it is necessary to destroy the fundamental
relationship that forms its basis, that is, the commodity character of
labour power. This is possible only on one condition: the abolition of
the form of remuneration known as wage labour. The means to achieve this
end predicted by Marxism is the system of "labour vouchers". We will
look at in more detail later on.

We have already said in regard to such a system, despite the sarcastic
remarks of "modern" philistines, that it is not the least bit utopian.
Yet on reading Marx's description, it becomes immediately apparent that
it can only be realised in countries that have reached a sufficient
degree of economic and technical development. In October 1917 however,
such was not the case for proletarian Russia; on the one hand because
the country was economically backward, and on the other because of the
destruction caused by the civil war against the Whites and the struggle
against foreign intervention.

Not only could the revolutionary Bolshevik power not address itself
immediately to the fundamental task of the Socialist Revolution, i.e.
abolishing capitalist relations of production, but on the contrary,
first of all it had to develop them so as to be able to abolish them
later on. The Russian proletariat had come to power under the impetus of
a bourgeois revolution which the Russian bourgeoisie had been incapable
of carrying through. The price the proletariat paid was to carry on its
shoulders the heavy burden which historically devolves on the
bourgeoisie: the primitive accumulation of capital.

Instead of abolishing the division of labour, based on the wage earning
system, it was necessary for the proletariat to make best use of it in
the form that it already existed in Russia. Far from wiping out the
market, inseparable from remuneration in money for labour power, it
brought it back to life. Rather than undertake the impossible tasks of
socialising millions of farms, it was obliged to encourage small peasant
production so as to be able to feed the towns. In a word, it had to
persevere with holding the political power that would eventually destroy
the capitalist economy, whilst at the same time, it was led by force of
circumstances to accelerate the latter's development!

Certain "extremists" would, retrospectively, consider this gamble as
doomed to failure from the start. A bid for proletarian power in
semi-feudal Russia could only -- they say -- lead eventually to national
capitalism! But this ignores two key elements. On the one hand, the
First World War caused the revolution to mature in every conceivable
manner in Russia, and furnished a unique opportunity for the proletariat
to reverse the relations of social forces on a world scale by taking
advantage of the congenital incapacity of the national bourgeoisie to
accomplish its own revolution. On the other hand, after the October
insurrection and the social crisis provoked by the war in Germany, the
hypothesis becomes possible through a revolution in that country. In
this case, the coming to power of the German proletariat, by alleviating
the economic tasks of the Bolsheviks, would have permitted the
Bolsheviks to pass over the problem of accumulation of capital without
risking, under one form or another, the restoration of capital's
political and social force.

For Lenin and for all the Bolsheviks -- including Stalin before he
theorised "Socialism in One Country" -- the goal of the October
Revolution was by no means the immediate transformation of the Russian
economy in a Socialist sense. On the contrary, thousands of texts and
speeches testify that the perspective of all Communists of the period
consisted of making the power of the Soviets into a sort of progressive
bastion of the world revolutionary struggle. Only if the revolution had
reached the most developed European countries, where the fundamental
first measures of Socialism were immediately realisable, would it have
been possible to envisage their gradual realisation in Russia. Lenin
emphasised this constantly with his formula: No victorious revolution in
Germany -- No Socialism in Russia! In order to hasten this victory, and
to concentrate there all the forces of the international proletariat,
and so as to free the soviet power from the ball and chain of having to
restore Russian industrial production, it was ready to rent out to
foreign capital the most important enterprises! This certainly gives a
rather different impression to the image of a patriotic Lenin they are
peddling nowadays! Lenin's preoccupations were miles removed from the
one who claimed after him, to have "made" Socialism in his country
alone.

History, however, did not comply with the expectations of this
generation of political giants. The Berlin Commune of 1919 was crushed,
and the workers' insurrections in central Europe were defeated. It was
precisely these consecutive defeats of the International Revolution
which forced the Bolsheviks to adopt a set of economic policies, which
Stalinism would later consecrate with the label "Socialism" but which,
in fact, had nothing whatsoever to do with it. In fact, measures like
workers management of factories abandoned by their owners, the
re-establishment of a certain level of internal trade, industrial
planning and the substitution of the compulsory wheat requisitions with
the tax in kind, all these were merely economic expedients, palliatives
against misery and under-production. They were temporary measures in
view of a recovery of the world proletarian struggle and no
revolutionary of the day, worthy of the name, considered renouncing such
measures.

The weakening and defeat of the international struggle was necessary in
order that the greatest fraud in modern history be perpetrated. For
which became expedient that all those who remained faithful to the
positions of Lenin, in Russia and elsewhere, be massacred or deported:
thus was consecrated as "Socialist", the most backward and barbaric
system for the exploitation of labour power ever known.

Socialism abolishes the hierarchy of remuneration; the Bolsheviks were
to stimulate the productivity of labour with high wages. Socialism
reduces the length of the working day; the soviet power lengthened it.
Socialism eliminates both money and the market; the Russian Communists
gave free rein to internal trade. The Proletarian State had to
accumulate capital in order to reconstruct the destroyed means of
production and create new ones. In other words, the Russian proletariat
had political power, but economically, it was wearing itself out keeping
alive a backward country that was centuries behind.

The Bolsheviks were, however, quite aware of these necessities and
contradiction. They were certain that there was one link only between
the Russian proletariat and Socialism: The Communist International,
directed entirely towards the proletarian struggle of Europe, Asia too.

## III: Isolation and Defeat for the Russian Proletariat

Only a proletarian victory in the developed capitalist countries could
help to shorten the misery and suffering of Soviet Russia, and avert the
social dangers involved in reconstructing the economy. Lenin never said,
or wrote, that it was possible to "make socialism" in backward Russia.
He relied on the triumph of the workers' revolution first in Germany and
central Europe, then in Italy, France and England. Only with this
revolution, and this revolution alone, did he hold out the possibility
for a Russia of the future to be able to make its initial steps towards
Socialism.

When Stalin and his cronies came to power and decreed, as though through
royal edict, that Socialism was possible in Russia alone, they de facto
destroyed the perspective of Lenin and the Bolsheviks. They broke the
only link connecting the Russian proletariat to a possible future
Socialism: separately the Russian party's link with the European
Communist Revolution.

The relations of production in Russia at that time, had (where it had
been possible to go beyond the archaic stage of small production and
natural economy) bourgeois foundations alone. On these foundations could
develop only social strata that were eager to politically consolidate
their economic advantages, and who were hostile to Socialism. These were
especially the shopkeepers and small private capitalists who had had
restored to them appreciable freedom of action by the NEP and the
enormous peasant masses who had become fiercely conservative since being
given land after the workers' revolution.

If the revolution had succeeded in Germany, the soviet power would have
been able to abide by the concessions already made to private capitalism
and the Russian peasantry, and overcome all the social consequences, but
to renounce the European Revolution, like Stalin, was to give free rein
to capitalist relations in Russia, and to give the classes who would be
the immediate beneficiaries supremacy over the proletariat. This section
of the proletariat, in an extreme minority, decimated by the war against
the whites, and bound by a crushing task of production had one weapon
only against the speculators and the greed of the peasants: the hammer
of the Soviet State. This state, however, could only remain proletarian
in so far as it united with the International Proletariat against
reactionary strata inside Russia. To decide that Russia was going to
create "its" Socialism all by itself, was to abandon the Russian
proletariat to the immense pressure of non-proletarian classes and to
free Russian capitalism from all controls and restraints. What's more,
it was to transform the Russian State into an ordinary state. An
ordinary state endeavouring to make Russia into a great bourgeois nation
as quickly as possible.

This was the real meaning of Stalin's "turning point" and of his formula
"Socialism in one country". In baptising unadulterated capitalism as
"Socialist", by bargaining with the reactionary mass of the Russian
peasantry, by persecuting and slaughtering all revolutionaries who
remained faithful to the perspectives of Lenin and to the interests of
the Russian and international proletariat, Stalin was the maker of a
veritable counter-revolution. However, although he accomplished this
through the cruel terror of an absolute despot, he was not the initiator
but the instrument.

Following the crushing of armed insurrections and the catastrophic
tactical errors of the International, after the peasant raisings and the
famines in Russia -- defeat both on the internal and international
levels -- it became evident, around 1924, that the Communist Revolution
in Europe was to be postponed indefinitely. From this moment, a terrible
period hand to hand combat began for the Russian Proletariat with the
other classes. These other classes, momentarily moved to enthusiasm for
the anti-tsarist revolution, aspired henceforth to enjoy their conquest
in the bourgeois way, i.e. they gave up the revolutionary perspective so
as to establish "good relations" with the capitalist countries. Stalin
was only the mouthpiece and the accomplisher of these aspirations.

But when we say "Russian proletariat", we don't mean the working masses
themselves, who, afflicted by unemployment and famine, had the lifeblood
squeezed out of them after their considerable effort and sacrifice, and
who were incapable of political spontaneity. We refer to the Bolshevik
Party, in which was condensed and concentrated the final revolutionary
will of a political generation to which history no longer responded. It
cannot be emphasised enough that the economic situation at the end of
the civil was a terrible one, with the whole population wishing, at no
matter what cost, for a return to security, bread and work. In all
periods of revolutionary reflux, what triumphs is not revolutionary
consciousness but the most trivial demagogy. It was all too easy under
these circumstances for a few unscrupulous politicians to advocate
before the hungry masses the necessity of a compromise with the
capitalist west, and to stigmatise as the initiative of adventurers the
grim determination of the Bolshevik minority to follow "Lenin's line",
which consisted of subordinating Russian politics entirely to the
overall strategy of the International Communist Revolution. Stalin,
however -- to whom the most refined progressive Western intellectuals
yielded down like prostitutes of the lowest order -- never took the
initiative, leaving to others the superhuman, and in the long run,
impossible, task of reconciling the indispensable capitalist economic
foundations with the retention of proletarian power.

Such an attitude made him available for the liquidation of the
perspectives and raison d'etre of Bolshevism.

This liquidation called for a blood-bath, certainly, but what bewilders
the historian inclined towards the Russian Revolution, is that it
developed within the Bolshevik Party, as if it were a matter of
leadership struggles or a family feud, rather than a clash between two
diametrically opposed historical perspectives. This "mystery", we will
proceed to explain in the next chapter.

## IV: The Stalinist Counter-Revolution

This imposture disguises one of the most misunderstood events of
contemporary history. Not only does a genuine view of the October
revolution remain buried under half a century of political and doctrinal
falsifications, but it has come to represent to those who have actually
managed to unravel things, such an incredible affront to the rhythm of
history, such a superhuman ambition considering the conditions in Russia
at the time, that it hardly seems credible to them anymore. As we will
never cease repeating, the key to a Socialist solution lay outside of
Russia.

In the Russia of the twenties, the double character of the revolution
couldn't be kept up indefinitely, for the economic development that
required the bourgeois revolution completed could only undermine and
eventually overwhelm the purely political victory of the Socialist
revolution.

In fact, within the interior of Russia, all that proceeded from national
economic necessity, everything which expressed Russian social interests,
constituted a moral danger for Communism, and every conceivable internal
social strategy for Russia concealed, depending on the state of the
International Revolution, the same fatal risk for the Russian
proletariat.

Thanks to the destruction of feudal landed property, the bourgeois
peasantry acquired a considerable economic and social influence. They
bought up the land of the poor peasants and then rented it out. They
illegally employed wage labour and went as far as monopolising wheat and
starving out the cities. In the administration, where tens of thousand
of militant Communists have metamorphosed into functionaries, there
develops a bureaucratic machinery whose motto is "administration for
administration's sake" and "the state for the state's sake". In a
country where famine rages, to have work or accommodation becomes a
privilege. Finally, after 1923, defending a genuine Communist opinion
becomes an act of heroism.

But why particularly after 1923? Certainly, what we refer to as the
Stalinist counter-revolution was the culmination of a process that
spanned a period of several years, and it is difficult to exactly
ascertain the "key" moment. Yet 1923 isn't an arbitrary point of
reference for it marked the definitive defeat of the German Revolution.
With this, the last chance for an immediate extension of Communism in
Europe fades away. The shattering significance of this fact was so well
understood, that in the Russian party the news provoked suicides. It is
also the year in which the catastrophic situation of Russian production
is revealed by the "scissors" crisis: thus are respectively represented,
in the diagram shown by Trotsky at the 12th party congress, the curves
of agricultural and industrial prices, and their growing divergence
poses a grave problem of economic orientation and social strategy. Must
heavy industry be helped immediately, or should instead the policy of
tax relief in favour of the peasantry be continued at heavy industry's
expense? The issue is left unsettled, but the situation continues to
worsen with 1,250,000 unemployed.

Additionally, in 1923, Lenin suffered a third attack of
arterio-sclerosis which was to cause his death in January 1924; but not
before he had been able to denounce, in what can be considered to be his
political testimony, "the powerful forces which are deviating the Soviet
state from its course". He had also broken with Stalin who embodied, he
said, "an apparatus that is thoroughly alien to us, and represents a
hotchpotch of bourgeois and tsarist reversions". 1923 is also the year
in which the first plot against Trotsky was hatched during Lenin's
illness, due partly, it is worth mentioning, to the blindness of the
"old Bolsheviks" manipulated by Stalin. Against the organiser of the Red
Army are now propagated the first political falsifications which will go
on to become the slanderous pack of foul and ludicrous accusations which
the riffraff of the other Stalinist parties, despite all their denials
-- including those of their ex-venerated Khrushchev -- still continue to
use today as their historical reference points. Lenin's best comrades in
arms would only understand two years later, that the real enemy of the
revolution was the "foreign body" in the Bolshevik party, which history
destined, in the course of the next ten years, to be its own
executioner.

Looking at the vain efforts and countless vicissitudes of the opposition
regrouping around Trotsky against Stalin's almighty clique, we can see
today how feeble and precarious were the strictly Russian foundation of
Lenin's great perspective, considering that the West (which any
revolution in Russia, according to Marx, ought to "stir up") was not in
a position to respond forcefully to the call.

At the crucial moments, there were only a few hundred genuine
Communists, courageously opposing about a million new, generally
inexperienced elements introduced en masse into the Bolshevik Party by
Stalin to back his policy of liquidating the International Revolution.
Such a disproportion of forces is inexplicable unless a fundamental
issue of the October Revolution is taken into account; that beyond the
purely bourgeois tasks of the revolution, the "Russian nation" -- that
is, all the classes except an extremely small proletarian minority --
represent nothing but an obstacle to the struggle for Socialism. This is
the cardinal fact that is either ignored or underestimated by all
democratic critics of Stalinism who correctly contrast the scientific
honesty of Lenin with the coarse political brutality of the unscrupulous
Stalin, but who don't go beyond what is merely the phenomenology of a
colossal movement of historical and social force, i.e. Russian
capitalism. A political party which was conceived to usher in Socialism,
was considered, with good cause, as its most immediate obstacle, and to
make its way, Russian capitalism is forced to brake its political
backbone by emptying it of its social content.

We will not go on to explain here, even briefly, how this came about.
Whilst referring the reader to our study "Bilan d'une Revolution", we
will limit ourselves to outlining its main features on the political
level.

During the internal struggles which preceded the definitive victory of
Stalinism in 1929-30, none of the economic measures over which the party
factions clash claim to be free from the framework of capitalist
production relations; none of them have the right to declare themselves
Socialist. In the picturesque formulation of the "scissors" crisis, the
problem keeps worsening with all the resultant economic and social
consequences, with all its corresponding effects on the state of
industrial productions and the social balance of forces. Trotsky's left
maintains the principle of a preliminary industrialisation as a
precondition for the development of agriculture, sanctioning at the same
time support for the poor peasant. Bukharin's right (though names are
given here as points of reference only) counted on the enrichment of the
middle peasant and on the increase of his working capital, thinking
towards its eventual confiscation. Stalin's centre doesn't have a
position, being content to pilfer from the right and the left anything
that allows it to keep at the helm of the state, and it is for this
reason therefore that its polemics do not show a clear demarcation
between revolutionaries and counter-revolutionaries. Thus the Stalinist
centre, able to use any old measure, whether inspired by the "right" or
the "left", has in the last analysis one function: saving and
reinforcing the Russian state. By forcing the double revolution into an
anti-feudal, and therefore capitalist, pigeonhole, it is completely
anticommunist.

Both faithful to Lenin, the right and the left know that everything
depends, in the end, on the International Revolution, that it is a
matter of holding out until it triumphs, and if there are violent
conflicts between them, it is on the respective efficacy of the various
measures that are proposed for that purpose. The centre is preoccupied
with other things however; it has already broken with the International
Revolution and has therefore only one political point of view: to
eliminate those who still pursue the International Revolution. The way
in which Stalin finally triumphs illustrates this clearly. First of all
he supports the right from which he adopts the programme of support for
the middle peasant, meanwhile showering Trotsky with abuse and accusing
him of sabotaging the infallible "Leninist" alliance of peasantry and
proletariat. Next, in the face of the failure of this policy, and panic
stricken by the threat of the kulaks, he dismisses the right and engages
in mud slinging at Bukharin who he accuses -- wrongly -- of expressing
the interests of the rural bourgeoisie. The manoeuvre succeeds so well
that Bukharin, when he would have attempted a rapprochement with
Trotsky, fails to convince him that the right is Marxist whilst the
centre isn't; in fact, certain of Trotsky's supporters will even
consider Stalin borrowing some of their positions, for his own
interests, as a step of the centre towards the left.

Needless to say, this "physical" struggle taking place at the head of
the party and state is merely the expression of the subterranean
offensive that we have mentioned above, but it shows how drastic a
reversal on the political level was necessary for them to be able to
triumph. Meanwhile, on the economic level it wasn't so indispensable to
proceed in the same way, since neither the solution of the left or right
was Socialist. The Stalin 'solution' wasn't more so, although it seemed
to draw its inspiration -- through forced collectivisation -- from a
caricature of Trotsky's position. The explanation of this paradox
resides in the fact that no Russian solution could bring about, even in
the long term, the realisation of Communism if the International
Revolution was defeated.

The superhuman effort of those who tore each other to pieces over the
means of preventing this hard historical reality, hid from view the
common enemy; which Bukharin identified perhaps only at the moment when
he felt the cold revolver of the executioner on his neck.

The fact that the enemy of a social revolution could be a mere gang of
killers proves that if isolated from the anticipated support of the
International Proletariat, the socialist character of October 1917
reduces itself to being the will of a party, i.e. a group of people,
which, moreover, becomes thinned out under the weight of hostile events;
to kill revolutionaries is well nigh incumbent on any counterrevolution.

## V: Socialism and State Capitalism

Because of the extreme complexity of this turbulent historical period,
it seemed necessary to endeavour to prove by, first a general survey,
that necessary and specific relations existed between Russian economic
and political problems, internal policy and the international role
assigned by Communists to their revolution. Thus in dealing with a
question in which no aspect can be examined in isolation, we have
reversed the usual didactic method which proceeds from the particular to
the general. We had as a consequence to dwell at length on the
significance of the struggle which, from 1923, took place between the
factions at the head of the Bolshevik party. Here were opposed not
economic solutions, one of which would have been Socialist and the other
not, but the different ways of conserving power in expectation of the
International Revolution. It is important that we develop this paramount
point in detail in order to trace the evolution of the Russian economy
to its present state.

We must repeat that from the first years of the revolution, Bolshevik
economic policy is undermined by a contradiction that will eventually
sound its death-knell, and which Communists in Russia and throughout the
world -- up to the turning point marked by Stalin -- hope to be able to
surmount only though the international victory of Socialism. But whilst
awaiting this victory, which becomes increasingly problematic, the
Russian population must survive and the forces of production be used as
best as possible as they stand, i.e. at the level of a petty-bourgeois
mercantile economy. What then is the Bolshevik formula in this matter?
It is to orientate the productive effort towards state capitalism.

Why Capitalism? Lenin explains it in his text of April 1921, "The Tax in
Kind" from which we draw all quotations in this article (Selected Works,
Moscow 1971, Vol. 3).

>"Socialism is inconceivable without large-scale capitalist engineering
>based on the latest discoveries of modern science."

In fact, on the strictly economic level, there is no other "path to
Socialism", other than through the accumulation of capital incumbent on
bourgeois society rather than on the power of the Proletariat state in
Russia, as the bourgeoisie weren't to fulfil it, it was the proletariat
who took charge of this sine qua non condition of Socialism. Indeed, it
is necessary to transform millions of peasants vegetating in the
"peasant backwoods" "where scores of versts or trackless country
separate the village from the railway" into wage earners so as to be
able to abolish wage earning at a later date. To begin with, it is
necessary to introduce mercantile exchange in those areas that "are in a
realm of patriarchialism and semi and outright barbarism" thus enabling
its eventual abolition. Equally, "Large-scale industry" and "modern
technology" must be promoted so as to attack "indolent patriarchialism"
which constitutes social life in the vast Russian countryside.

For Lenin, and all Marxists worthy of the name, the accomplishment of
this gigantic task never represented a realisation of Socialism, but of
out and out capitalism. Despite the scandalous confusion caused by the
learned savants who transform the conscious criminal falsifications of
Stalinism into erudite nonsense, Socialism is not "constructed" like the
concrete and steel structures which are indispensable to modern
production: Socialism is the freeing of forces that already exists and
involves the destruction of the obstacles which obsolete productions
sets against them.

The tragedy of the October Revolution is that the Russian proletariat,
unlike the Western proletariat if it had come to power, would have two
sets of shackles to break rather than just one, with the shackle of
bourgeois production remaining indispensable on the Russian scale whilst
at the same time obsolete on the International scale.

>"Capitalism" writes Lenin "is a bane compared to Socialism. Capitalism
>is a boon compared with medievalism, small production and the evils of
>bureaucracy which spring from the dispersal of small producers.
>Inasmuch as we are as yet to pass directly from small production to
>Socialism, some capitalism is inevitable as the elemental product of
>small production and exchange; so that we must utilise capitalism --
>particularly by directing it into the channels of state-capitalism --
>as the intermediary link between small production and socialism, as a
>means, a path, and a method of increasing the productive forces."

Stalin's worst crime against the proletariat, more monstrous even than
massacring revolutionaries, and worse than submitting the Russian
workers to unspeakable slavery whilst leaving the workers of the west to
the mercy of their "democratic" bourgeoisie, is having made the means
invoked by Lenin into an end, an "historical path" into a final stage,
assimilating Socialism totally into capitalism. This involved cooking
the books to such an extent that, for the imbeciles and toadies who
extol Lenin whilst caricaturing his teaching, the task of Socialism
becomes, little by little, the accumulation of capital!

Why then, in the perspective that Lenin formulated for Russia, is it a
question of state capitalism? It is because Socialism, whilst not
achievable without prior capitalist development, isn't achievable
without "proletarian domination of the state either". The state that
emerges from the October Revolution is proletarian; that is, it derives
from a revolution led by the proletariat, directed by a party born out
of the proletariat and armed with the doctrine of this same proletariat.
This is on the political level. But how Socialist is the state on the
economic level? Lenin was quite clear when he considered this point:

>"No one, I think, in studying the question of the economic system of
>Russia has denied its transitional character. Nor, I think, has any
>Communist denied that the term 'Soviet Socialist Republic' implies the
>determination of the Soviet power to achieve the transition to
>Socialism and not that the existing economic system is recognised as a
>Socialist order."

Lenin, who frequently employs the term "transition" in the text, is
interested in defining which stages Russia must pass through, from the
economic and social stage they were at the time, to Socialism.

>"At present, petty-bourgeois capitalism prevails in Russia, and it is
>one and the same road that leads from it to both large-scale state
>capitalism and to Socialism, through one and the same intermediary
>station called 'national accounting and control of production and
>distribution'."

And Lenin insists:

>"Russia cannot advance from the economic situation now existing here
>without traversing the ground which is common to state capitalism and
>to Socialism (national accounting and control)."

Lenin's idea, even if later shamelessly obscured, is clear: The route
Russia must take to arrive at Socialism, is imperatively determined by
the economic and social conditions of the country after the revolution.
Only the political nature of the state (because the state is
proletarian) can guarantee that we will not be stopped along the way,
that we won't halt at an "intermediary stage", namely "small mercantile
production", "private capitalism" or "state capitalism". On the contrary
we will continue, full steam ahead towards that still distant terminal
illuminated with the blazing letters of Socialism! And for which the
control of the state makes for the fastest fulfilment. But it must be
emphasised, this will only take place given the indispensable condition
that the international victory of the proletariat, breaking capital's
might in all its main nerve centres around the world, gives to the
"locomotive" of the Russian Revolution the green light all the way down
the line!

Today, the main reason why such a lucid perspective is buried in
inextricable confusion is undoubtedly the shameless falsehoods spread by
Stalinism, but it is also due to the course of historical development in
which the proletariat registers defeat after defeat and countless
repudiations of its party: the general reflux of the proletarian
movement, which is evident in all respects, wreaks most damage on the
proletariat's consciousness of its own history. Glaring evidence for
this contention can be found in the fact that the October Revolution has
been distorted not only by Stalinism but also by most anti-Stalinists.

This is especially true for the "extremist" view according to which the
failure of the revolution is blamed on the "Leninist" conception of
state capitalism. We will show that this argument collapses before an
indisputable truth; that this economic stage, which for Lenin was a
simple "step forward" -- has never been attained by Stalinism. The
alleged realisation of state capitalism cannot therefore be identified
with the triumph of Stalin's counter-revolution. The latter, in grabbing
the levers of the "locomotive of history" converted it into a short
winded old rust bucket which, after a half-hearted sally towards state
capitalism, contented itself with shuttling up and down between the
"intermediate stations" separating it from small production amongst
which are the "engine sheds" preferred by the valiant engineers of
"Socialism in one country".

Numerous anti-Stalinists (having at their disposal as criteria, only
"democracy", "political morality" or "the best type of organisation")
condemn Lenin's teachings, because according to them, he equated
Socialism with state capitalism. This is a general aberration common to
most critics of the Russian revolution, whether from the left or the
right. However, we saw earlier that as far as Lenin was concerned, the
formula of state capitalism was required merely to makeup for an
extremely inadequate capitalist development; it is an objective strictly
dependant on "Russian conditions", and is entirely inadequate as a
condition of proletarian revolution in the developed countries where the
first Socialist measures will be taken straightaway, and in particular,
the abolition of wage labour. What is international in the October
Revolution, is its essential political feature: the universal necessity
of the dictatorship of the proletariat. Everything to do with Russian
economic problems is, by and large, nothing to do with socialism.

The "extremists" who transform into principle and a question of
doctrine, what was only a transitory objective in the proletarian
management of a backward economy -- even if in good faith -- are
committing the same error which allowed Stalinism to triumph in the
international workers movement.

## VI: Socialism and Small Production

To begin with, we must indicate what is meant by the political
phenomenon that we have designated as "Stalinist counter-revolution"; a
task in this particular field, involving contradictions and difficulties
which we won't attempt to mask. For example, when we affirm on the one
hand, that without the help of the international revolution, the Russian
economy could only aspire to reach a capitalist development whilst on
the other we say this capitalism is the work of Stalin, the difficult
question arises; in what respects did the economic policies of Lenin
differ from those of Stalin, and what right have we to speak of a
counter-revolution when it carried on the work of the political forces
that it had defeated?

As a matter of fact, we have already replied to this objection; the
Russian economy freed from Tsarism tended towards capitalism through
sheer necessity, but it wasn't on this terrain that the Bolsheviks
intended to confront capital but on the international level, especially
in the countries where the relations of production could be immediately
destroyed by a victorious revolution. It remains however for us to
specify what the Stalinist counter-revolution stood for as an
orientation imprinted on the entire historical development of modern
Russia; it is not just a matter of the final death-knell of any
Socialist perspective in the long and short term, but more than that, of
a mode of capitalist expansion that is far from being the most radical
or energetic.

Let it first be well understood that all counter-revolution is
political, that is it is expressed through the class in power changing,
and not through the development of the productive forces being arrested:
that would mean civilisation going backwards and modern history
furnishes no examples of that happening. Indeed, whilst the restoration
of 1815 restored the aristocracy to power in the European countries that
had fended off the French Revolution, the extension of capitalism was
not prevented subsequent to this revolution. In other words, it
transformed the nobles into bankers or landed proprietors, but without
leading the bourgeois into serfdom!

Similarly Stalinism, in sabotaging the International Revolution, didn't
try and go back on the result obtained by the downfall of Tsarism, i.e.
generalisation of mercantile production, generalisation of capitalist
economy. It is also true that this counter-revolution didn't restore
power to the overthrown classes, and this is the last, but not the least
of the objections to which we must reply. For the moment we will
restrict ourselves to making this observation: the crisis of colonialism
in the last twenty years has confirmed that it is capitalism which
emerges from any revolution breaking out in backward or semi-feudal
countries when the World proletariat isn't in combat (even if the
bourgeois class isn't physically present) whilst the state, in its
capacity as economic agent, installs or maintains the capitalist
relations of production.

The notion of the determining role of the state acting as a "hinge"
between two successive modes of production is indispensable in order to
fully understand the function that Lenin assigned to it in the October
Revolution, as indeed it is in throwing light on the function it
fulfilled under Stalin. The state, as conceived by Marxism, is an
instrument of violence at the service of the ruling class, guaranteeing
in a social order corresponding to a particular mode of production. This
definition is just as valid for the proletarian state, but note well,
with the difference that the latter form of state expresses the
domination of the exploited classes over the exploiting class and not
the other way round. Also it is doomed to wither away with the
disappearance of the production relations which it intends to abolish.
In this last respect, the Proletarian State, like all others, has only
two means of intervention: to authorise or to forbid.

We have seen how the Russian Revolution because of its double nature:
anti-feudal and anti-capitalist, could "jump" the economic stage
corresponding to its first aspect, but not escape the accomplishment of
its political content: it destroyed and rendered impossible all class
domination founded on the accumulation of capital, but it wasn't able to
survive without tolerating, indeed encouraging, this accumulation. Its
proletarian character therefore depended on a potentiality more than an
actuality: its Socialism was more a state of intention than a material
possibility.

In these conditions, and starting from when the defeat of the European
Communist Revolution was undeniable, on what basis can one assess the
"threshold" when the state ceases to have anything to do with the
revolutionary function of the proletariat? This threshold, on the
political level, is easy to define; it has been overstepped when
Stalinism openly renounces the requirement for future Russian Socialism:
the International Revolution. On the economic and social level though,
the only solid criteria is that which derives from the function of the
state given above: the Soviet State ceased to be proletarian when it was
deprived of all means of forbidding the transitory economic forms which
it had been forced earlier to authorise.

If legally speaking, this impotence only manifests itself officially
with the 1936 constitution -- which by establishing democratic equality
between peasants and workers, puts the seal on the crushing of the
proletariat under the weight of the immense Russian peasantry -- on the
economic and social level, it appears mainly in the major upheaval
brought about in agricultural structures. Stalinist propaganda, backed
up by the entire international intelligentsia, makes out that the
"collectivisation" and "dekulakisation" of the thirties have realised
the second of the two Russian revolutions; the Communist one contained
in the October Revolution. This boastful announcement -- which could be
made only by totally distorting all Marxist criteria -- collapses in the
face of the following observation; the organisation of agricultural
production, a burden for modern Russia, has not only not reached the
socialist level, but it drags along at a stage well below that of all
developed capitalist countries. Let it suffice to point to the endemic
shortage of basic necessities in Russia, rendering it necessary, even
today, for wheat to be imported into a country which used to be one of
the foremost producers of this cereal in the world.

In opposition to the widespread "extremist" view, according to which the
defeat of Socialism in Russia was due to a monstrous state capitalism,
it is necessary to describe the form of production to which the
proletarian power in that country finally capitulated. It is sufficient
to refer to Lenin to learn about this "Enemy No 1 of Socialism" referred
to constantly in his speeches and writings, and to notice how this enemy
held fast before all the reforms and changes occurring in the USSR. In
the text previously cited, the author of "The Tax in Kind" enumerates
the five types of Russian economy:

1. Natural economy: i.e. patriarchal production, almost totally consumed
   by its producers.
2. Small commodity production: "this includes the majority of those
   peasants who sell their grain".
3. Private capitalism: whose rebirth goes back to the N.E.P.
4. State capitalism: i.e. grain monopoly and national accounting of
   production, which the proletarian power strives to accomplish in the
   face of a multitude of difficulties.
5. Socialism: On this last point, Lenin is crystal clear; it is, he
   says, nothing but a "legal opportunity" of the proletarian state. An
   opportunity that could only become an immediate reality if the
   Russian revolution, as Lenin sharply reminded Bukharin on another
   occasion, had inherited the historic results from a "completed
   Imperialism" from "a system in which everything was in submission
   to finance capital" and in which "it remained only to decapitate
   it to leave everything else in the hands of the proletariat".

This evidently wasn't the case in Russia, and it is for this reason
that, in Lenin's outline, the struggle unfolds not between state
capitalism -- still at the stage of a tendency and efforts to create it
-- and Socialism -- which is mere "legal opportunity" founded on the
nature of the party in power, but in the economy, where small production
dominates.

>"It is not state capitalism that is at war with Socialism" Lenin
>emphasises, "but the petty-bourgeoisie plus private capitalism fighting
>together against state-capitalism and Socialism".

The outcome of this struggle one can measure today in the condition of
Russian agriculture, which far from having eliminated small production,
has eternalised it under the falsely "collective" appearance of the
kolkhos. We will look later at the economic content and the social
influence of this type of co-operative which differs hardly at all from
those in the capitalist countries of the west. We would merely like to
point out that the party of the Russian proletariat did not perish
through the advent of "new forms", "unforeseen" by Marxism, nor because
of the colossal termite mound of bureaucrats, previously nurtured in the
bosom of the working class. It was vanquished entirely by the historic
conditions of Russian society which, it was aware from the beginning, it
could not overcome without the help of the European Communist
Revolution.

The most serious of the Stalinist falsifications is to have declared
that in such conditions, Socialism had been "constructed". This lie had
been denounced by Lenin earlier on at the time of the NEP:

>"The Building of Communist society just by Communists is a childish
>idea and we have never expressed it; Communists are only a drop in the
>people's ocean".

"It is a matter of creating it with the hand of others" he added. In
other words, of allowing the non-proletarian classes to modernise their
productive techniques, with the use of modern machinery, thus realising
the conditions for Socialism but not realising Socialism itself. These
conditions can be known by no other name than capitalism.

The development of capitalism equals the elimination of small
production, but the Russian Communists would try to bring this about in
the Communist, not the bourgeois manner, by saving the existence and the
working capacity of the small producer, whilst uprooting him from his
derisory "property"; a slavery worse even than serfdom. It was in the
"agrarian communes" that the Bolsheviks would strive to group the
peasants together on the basis of a collective exploitation and
redistribution, without individual property, without wage labour...,
they failed, as later would Bukharin's plan based on the hope of an
increase in the working capital of the middle peasant.

The solution which succeeded was Stalin's forced collectivisation. The
most appalling, most barbaric, most reactionary way conceivable.
Appalling, because it engendered quasi-apocalyptic violence, barbaric,
because accompanied by an immense destruction of resources, notably the
destruction of cattle from which Russia is still suffering 40 years
later. The most reactionary because it stabilised -- differing from
western capitalism which eliminated it -- the small producer in an
inefficient, ideologically backward system. The kolkhosniks, in whom is
combined traditional rural egoism and the greed of the country worker is
a good symbol of the triumph of the peasantry over the proletariat,
masked by the braggadocio of "Socialism in one country".

## VII: The False "Communism" of the Kolkhos

The compromise with small production shouldn't be attributed, as
Stalin's international band of servile adulators would have one believe,
to the carefully weighed-up inspiration of a brilliant leader, but
rather to the despotic requirements of particular political and economic
conditions. These conditions can only be adequately analysed by
returning to the previously mentioned discussion within the Bolshevik
party on the agrarian question. We'll see that Trotsky's left gave
priority to industrial development as the indispensable prior condition
for putting agriculture on its feet, whilst Bukharin's right prioritised
capital accumulation by the rural middle classes.

It should be recalled of that debate the categorical difference which
became apparent between the preoccupations of the left and the right of
the party on the one hand, and those of the Stalinist centre on the
other. The latter interested itself little in the respective
reasonableness of the theses that it had to deal with; for it, being an
expression of the Russian national state, what mattered was the ruthless
elimination of the last phalanx of the party. Stalinism was acting
already on its specific terrain: the abandonment of the struggle for the
World Revolution, the stabilisation and consolidation of existing
structures, and the transformation of the centre for the revolutionary
direction of the World Proletariat into a mere national state apparatus.
Of Stalin's intentions and ambitions, neither Bukharin nor Trotsky were
yet fully aware. The importance of the decisions on which they were
divided was of more importance to them than the sordid maneuverings of
the "secretary general" for nothing was really viable if the
International Revolution didn't gain second wind. With this hope, their
respective positions took on for their passionate defenders the nature
of an "All or nothing" gamble, which engaged them in intransigence as
opposed to conciliation. In Trotsky's eyes, who saw salvation only in a
thorough industrialisation, Bukharin -- traitorously used and defended
by Stalin -- appeared to be defending the rich peasant. For Bukharin,
prioritising industrialisation was full of undesirable bureaucratic
consequences, and it seemed better that the accumulation of capital be
confined to a rural bourgeoisie with which we would eventually "settle
accounts". The harshness of this conflict between the right and the
left, equally committed to maintain the economic bases the least
unfavourable to the dictatorship of the proletariat, hid from view the
menace which weighed on the political base from the centre. Both would
underestimate the counter-revolutionary danger that this represented.

In actual fact, it was entirely with political aims in view that Stalin
supported the "Bukharin solution", linking it from them on to the
liquidationist formula of "Socialism in one country". On the other hand,
the slogan "Peasants Enrich Yourself" hadn't had the effect on the
economic level counted on by the right. The middle peasant, instead of
increasing his working capital as hoped for by Bukharin, instead
increased his personal consumption. The production of grain collapsed to
the point of giving rise once again to the spectre of famine in the
towns.

In January 1928, the production of corn was 25% below that of the
preceding year, showing a deficit of 2 million tons. The Stalinist
direction of the party and state -- uncontested since the 15th congress
and excluding the left -- reacted by sending armed contingents into the
towns. Repression and confiscation of stocks alternated with peasant
rebellions and massacres of workers dispatched by the party to the
countryside. By April, the corn reserves are somehow or other restored,
whilst the central leadership backs out, condemning the "excesses" it
itself had ordered. Can it really be said -- as one is given to believe
by every foreign language catechism bearing the Stalinist imprimatur --
that it was all a matter of a line of conduct sagely elaborated? In
reality, the central committee acted through panic and the grossest
possible empiricism. It didn't set out, wrote Trotsky, with any
particular political line, and adopted policies that were valid for only
a few months at a time, not to mention years! In July, the central
committee forbids all seizure of corn, whilst increasing the price. At
the same time it leads a violent campaign against the kulaks who the
right were accused of defending. Still in July -- just a few months now
separating us from the forced collectivisation that will follow --
Stalin lays the blame on "those who think that individual exploitation
has had its day", who, he exclaims "have nothing in common with our
party"! Although the first five year plan, adopted at the end of 1929,
foresaw only 20% collectivisation of the land, and that only by 1933,
the idea of the kolkhos was taken up by the central committee, and
propagated under the boastful slogan: "The introduction of Communism
into agriculture".

Attacked from April 1929, Bukharin capitulated in November under an
avalanche of insults, slanders and threats of the purest Stalinist
stamp. Then, in accordance with a concept of irresponsibility, which has
since spread down to the very last cell of the national communist
parties, it is the Right which becomes the scapegoat for the failure of
the Bukharin formula. The clique which has ever been unable to take any
decision which doesn't involve repression, will emerge bedecked in
haloes from the discovery of a "solution" which has nothing whatsoever
to do with Socialism: a collection of co-operatives which, operating
within the market system, will end up escaping from all state "control
and accounting", and which will display the economic insufficiencies of
small production in conjunction with the backward and reactionary
mentality of the peasant.

During the second half of 1929 and throughout the following year, what
the central committee will refer to as "dekulakisation" and
"collectivisation" unfolds amidst incredible high-handedness, violence
and confusion. It is apparent once again that political schemes prevail
over economic initiative because of the threat of famine and unrest; it
becomes a matter of turning the perennial hatred of the poor peasant
against the middle peasant, and thus bypassing a difficult obstacle that
endangers the very existence of the state.

In fact hardly any preparations are made for this "collectivisation"
with only 7,000 tractors provided for everybody, whilst according to
Stalin 250,000 are required! Then again, in order to incite the small
producers to join the Kolkhos, a grant of cattle is made to them. The
result is that the ones already in their possession are then sold or
eaten! The immediate consequences of the measures prove catastrophic,
provoking in certain regions an armed rebellion of the peasants against
the functionaries who collectivise everything right down to glasses and
shoes!

By the time the Spring sowing comes around, the dread of civil war moves
the government to condemn the "excesses" of collectivisation and to
allow the peasant to leave the kolkhos; this provokes a mass exodus
reducing the number of kolkhosians by half. Trotsky was to observe "the
film of collectivisation going in reverse". In order that a new influx
of peasants into the kolkhoses is possible, and to enable Stalin to
conclude that "collectivisation is a success", it will be necessary that
he make considerable concessions, which will cancel out socially
anything that is technically "collective" in the kolkhos. But before
looking at the content, it is important we explain the causes of
collectivisation itself.

According to the opinion shared by Stalinists and their left adversaries
alike, it was a response rendered necessary by the blackmail exercised
on the Soviet power by the rich rural bourgeoisie (the kulaks) whose
importance hadn't stopped increasing since the revolution. The scarce
documents at our disposal tend to show, on the contrary, the extension
of production by the small and middle peasants, whose very existence
considerably slowed up the indispensable condition for the progressive
elimination of small production in the countryside -- the devolvement of
wage labour. Under these circumstances, collectivisation isn't a
"veering to the left" of Stalinism, a stray "socialist" impulse of the
state bureaucracy, but is the only means available in the backward
conditions of the Russian countryside, to impel -- in an emergency and
in response to a severe crisis -- the general course of the economy
towards capitalism.

In fact there are several reasons for thinking that Stalin embarked on
this adventure because of the success of the grain requisitions that
commenced in 1929, the favourable reports on the development of the
co-operatives, and the conviction that the peasantry as a whole would be
unable to put up an effective resistance. For whatever reason, the
determinism of facts, if not the statistical proof, is persuasive: the
"kolkhos-form" turns out to be the only one possible given the economic,
social and political conditions that are the result of the irretrievable
reflux of the International Revolution.

Any political solution in the end survives only in so far as it
eliminates those solutions which lack the indispensable conditions. What
is evident for revolutionary solutions is as true for
counter-revolutionary ones. After the proletariat's superhuman effort in
Russia, capitalism was now unable to return to the "under-developed"
vassal form which it had assumed under the tsars, neither could it be
defeated by Socialism because the International Revolution had been
defeated. The construction as an "intermediate solution" of a national
capitalism -- in other words an autonomous centre for the accumulation
of capital in Russia -- was possible under these conditions only by
stabilising the immensely conservative social force represented by the
Russian peasantry in the kolkhoses.

This particular road, which one could call "Russian capitalism mark 2"
expresses the complicated dialectic of the social upheavals in the
imperialist phase: The capitalist mode of production for the Russian
economy of the time is revolutionary, but is made possible only by the
victory of the world counter revolution. The proletarian elimination of
the Russian bourgeoisie that had failed in its historic task achieved
nothing less than the triumph of bourgeois relations of production! It
is understandable that these contradictory events, forming an object of
profound perplexity for an entire historic generation of
revolutionaries, considerably complicates the nonetheless indispensable
act of clarification. It is possible, however, to sum things up by going
back to an old touchstone of Lenin's formulated well before the victory
of 1917, and which poses the fundamental alternatives for modern Russia;
the proletariat for the revolution or the revolution for the
proletariat? Stalinism is, in the final analysis, the realisation of the
first part of the formula to the detriment of the second; thanks to the
blood of the Russian proletariat, modern Russia founded its national
state. What does it matter if the class to whom this task has
historically been given is physically destroyed, if the relations of
production which are installed, after several decades of upheaval are
the relations proper to this class and guarantee its reappearance in the
more or less distant future.

The social type of the kolkhosian form incarnates the long historic
tradition which has been necessary for it to come about. As collective
farm worker, the kolkhosian -- who receives a fraction of the product
proportional to his provision of work -- is related to the wage-earners
of industry. He will never be a wage-earner proper though, until a
further evolution of unknown duration has taken place because of his
plot of land. He isn't propertyless, but an owner of means of
production, even if reduced to two or three hectares of land, a few head
of cattle and his own house. Under this last aspect, he appears similar
to his counterpart in the west, the smallholder. But, as distinct from
the latter, who is ruined by the usurer, the bank and the market
fluctuations, he cannot be expropriated; the little that belongs to him
is guaranteed by law. The kolkhosian is therefore the incarnation of the
compromise between the ex-proletarian state and the small producers
passed on in perpetuity.

The indispensable condition for Socialism is the concentration of
capital. Whilst the confiscation by the proletariat of ultra-centralised
forms like trusts, cartels and monopolies is possible because property
and management have long since become dissociated in these institutions,
when considering the myriad of kolkhosian micro-proprietors it becomes
unthinkable other than at the expense of long periods of failure and
defeat. Not only is this Socialist perspective totally excluded without
a new revolution, but even the simple concentration of capital comes up
against difficulties, to the extent in fact that today's Russia
endeavours to achieve it by going back to the start of a process already
completed by the developed countries. This is the significance of the
principles of competition, of profitability on which the Russian leaders
probably depend to eliminate the non-competitive kolkhoses and, in the
long run, to transform their members into bone fide wage-earners. We
will next examine the stages already completed within this long, drawn
out process.

The rural collectivism of Russia isn't Socialist, but Co-operative.
Trapped within the laws of the market and the value of labour power, it
shows all the contradictions of capitalist production without partaking
of its revolutionary element which is the elimination of the small
producer. But it has allowed the national state, firmly propped up on
the "stable" peasantry, to realise at the expense of incalculable
proletarian suffering, its primitive accumulation and achieve its only
modern capitalist element: state industrialism.

## VIII: All the Defects of Capitalist Agriculture with None of the Advantages

Socialism is, above all, the abolition of relations of exchange founded
on value, and the destruction of their fundamental components: capital,
wages and money. These categories the kolkhos guarantees through the
transformation of the small rural producers, whose social position it
crystallises, partly thanks to remuneration in money (or in negotiable
products) for their work on a co-operative farm and partly through
allowing for the individual exploitation of plots of privately owned
land and cattle, the produce of which can be sold on the open market.
Far from being a kind of "Socialism", the Kolkhos is akin to the
"self-management" systems which exist in certain of the newly
independent underdeveloped countries; there, by usurping terminology in
just the same way as their Russian forbears, such systems serve to
conceal their role as historical stopgap between the archaic natural
production preceding capitalism and the latter's full development.

After having examined the political motivations for Russian "forced
collectivisation", and drawn attention to the support given to the
Stalinist counter-revolution by the immense soviet peasantry, we must
now show that it is by this path -- a meandering one but with definite
salient features -- that an out and out national capitalism was founded
on the ruins of the October Revolution.

The personality of the kolkhosian reflects well enough the economic and
social impasse of a revolution that, within its national frontiers
couldn't bypass the stage of a bourgeois historical transformation. The
kolkhos, a transitional solution necessitated by the abandonment of the
international revolutionary strategy, continues to represent the main
obstacle to a rapid development of capitalism in Russia. It is an
obstacle that certainly doesn't denote the intransigent survival of an
"archaic road" to Socialism as Trotskyists have maintained, despite all
evidence to the contrary. In fact rather it demonstrates the heavy
tribute paid by the proletariat to history when the counter-revolution,
after having clearly broken with the perspective of Socialism, doesn't
even offer the creation of its most radical social and economic premises
by way of compensation.

By revealing the backwardness and economic difficulties of present-day
Russia, from which the politicians and economists of the west believe it
is possible to deduce a "failure of Communism", we wish instead to
establish the real causes. This is not just in order to counter the
Stalinist lies and the illusions of those who maintain the survival in
Russia of "conquests for Socialism", but rather to disprove critics who
reproach Lenin with having imprudently taken the path of state
capitalism. The kolkhos is neither a "Socialist accomplishment", or an
expression of state capitalism. Its beneficiaries are peasants who
supply to the collective fund a parcel of land and a certain number of
cattle (if they were without them, the state provided them). The
kolkhosian participates in the collective valorisation of all the plots,
henceforth reunited, and of the herds thus constituted. As a result of
this, he receives a part of the product proportional to the number of
days set aside for work, meanwhile having at his disposal a plot of land
and cattle, the products of which he can uses he pleases.

Through his circumstances as much as by his social psychology, the
kolkhosian is as foreign to Socialism as the Kentish market gardener or
the winegrower of a Co-operative in the South of France. The way his
labour is remunerated in the collective farm is related to that of the
wage labourer, but also to that of the small shareholder in the
capitalist countries, for whilst he receives a part of the profit of the
enterprise, the fact of his minuscule ownership confers on him a
position identical to that of the peasant smallholder in the west. The
"personality" in the rural society of the USSR who most approximates to
proletarians in the capitalist west and susceptible to behaving as such,
is the sovkhosian. But the sovkhos, or state enterprise represents only
a tiny part of Russian agrarian production.

The kolkhos, from whichever angle it is considered, is the most
reactionary element both socially and economically in soviet society,
not only because of the psychological conservatism of its members, but
because of the burden it exerts on the only modern class: the
proletariat. Indeed, one can easily see why it was that at the time of
the last world war the Russian rural small producer -- saved from famine
and expropriation by the kolkhos -- didn't begrudge his blood to defend,
along with the Stalinist state, the guarantees of survival and stability
that the latter granted him. However, it is necessary to consider the
entire Russian economic and social structure to understand that this
survival and this stability, in the final analysis, is due to the
overexploitation of the proletariat. The mediocrity of conditions in the
Russian countryside should not deceive us: the kolkhosian system, beyond
the fundamental distortions that it accentuates in the capitalist nature
of Russian relations of production, constitutes the main obstacle to a
general rise in the standard of living.

Imposed by Stalinism's political strategy, which ceased to link the
destiny of the Russian state to that of the International Proletariat,
the kolkhosian form has become quasi-ineradicable, to the extent that it
can only be destroyed -- as yearned for by present day soviet leaders --
through competition from a more productive form. This though is highly
unlikely, unless through a general subversion, in the short term. In
this connection, some figures will go towards filing out these ideas: in
Russia, the average yield of cereals despite increasing between 1913 to
1956 by 25% as compared to around 30% in the United States and Canada,
is still manifestly insufficient given demographic growth. The peasant
population is still very high, a reliable indicator of the feeble
agricultural productivity, in 1956 it was 42% of the population as
against 12% in the U.S.A. and 28% in France, and there is the frightful
situation regarding livestock which, excepting a spectacular growth in
pigbreeding (+63%) -- diminished by about 20% from the level in 1913 for
beef and dairy cattle.

This deficiency of the kolkhosian system resides not only in the
inadequacy of its production, but also increasingly in its overall
management. The Russian state selling tractors instead of hiring them to
the kolkhoses lost the sole means of pressure at its disposal for laying
down the production of indispensable foodstuff; which prior to the
famous Khrushchev reform, it had fixed in price and quantity. The
original promoter of this reform was afterwards observed dashing around
the Russian countryside and exhorting without success the kolkhosians to
produce corn, instead of barley and oats which allow the considerably
more lucrative rearing of pigs. Thus under Russian pseudosocialism, the
appetite for lucre of the kolkhosian enterprises prevails over the
pressing need to feed the allegedly in power "people"!

This doesn't mean on the other hand that the lot of the kolkhosians
themselves is a wonderful one. Quite the reverse in fact, for after
deductions are made from the aggregate product of the kolkhos (amongst
which figure the same rubrics that govern all enterprises in the west,
notably a rate of investment at a comparable level) there remains little
to "divide" amongst its members. This fact, in constraining the
kolkhosian to make up his inadequate "wage" by the sale of products from
his personal plot, aggravates yet again the anarchy that is rampant in
the provisioning of the population.

In reality, the feeble productivity of cereals (which is still the basis
of the Russian diet) combines with the de facto independence of the
kolkhos and results in its tendency to produce not what is indispensable
but what gives the best return, thereby decreasing the availability of
foodstuffs on the official market and causing the price to climb in the
"parallel" market. Thus the kolkhosian gains as much from selling the
produce of his plot at market, as much as from his labour in the
kolkhos. To get an idea of the price which the urban wage earner must
pay for his existence, we need only know that in 1938, three-quarters of
the agricultural products put on the market came from individual plots,
with less than a quarter provided by kolkhoses, and still today half of
the total income of the kolkhosian is derived from the exploitation of
his individual plot.

We lack space here to relate how it was that the "Khrushchev reform" of
the kolkhoses imposed itself on the soviet leadership (covered in our
party work entitled "Dialogue with Stalin") but it shows that the
Russian economy -- and particularly its Achilles' heel, agriculture --
obeys the inexorable laws of capitalism. The sole irrefutable criterion
of Socialism is the triumph of use value over market value: not until
this has become a reality can one affirm that production serves the
needs of people and not capital. The pseudo-socialist agriculture of the
USSR strikingly illustrates the opposite, that it is market laws and not
the most fundamental needs of workers which determine qualitatively and
quantitatively kolkhosian production.

Even the development of the Russian economy as a whole -- which both
permits at the same time necessitates access for Russia to the world
economy -- serves further to throw light on its contradictions.
International competition requires that the costs of production are kept
down, thus agricultural prices are lowered so as to enable salaried
labour to be fed without having to pay out too much. This then results
in one of the fundamental contradictions of capitalism, that since
natural limitations exist in the agricultural sector on the turnover of
capital, the latter is directed by preference towards industry. The
growth of agricultural productivity, which, despite the above, western
capitalism attains (thanks to the industrialisation of cultivation and
the time-honoured expropriation of the small producer) is far more
difficult for Russian capitalism, because of the heavily entrenched
kolkhosian sector, which the soviet power endeavours to make successful
merely by "selecting" profitable kolkhoses over unprofitable ones.

One can imagine the degree of exploitation imposed by this same soviet
power on its industrial wage-earners in order to lower its costs of
production, thereby compounding the endemic misery of the agricultural
sector (due to the reasons we have just given with, the most barbarous
exploitation of the workers, of whom we will speak in our next and final
part.

Russian capitalism, like all youthful capitalisms, throws light in the
clearest way on the contradictions of capitalism in general: for this
reason, its international lackeys won't be able to cover up the
exploitative nature of so-called "Socialism in one country" and maintain
indefinitely this superstition which disarms the proletariat, in every
country in the world, before the bourgeoisie.

## IX: The Reality of Russian Capitalism

Evidence for the exploitation of labour power doesn't reside only in the
fact that the class which works receives only a portion of the social
product, whilst they who do nothing award themselves a fat slice from
for their own personal consumption. Such an 'injustice' doesn't contain
in itself the perspective of the possible and necessary disappearance of
capitalism. What condemns the latter on the historical level is that it
finds itself having to transform an ever increasing part of the social
product into capital: a blind social force which survives only by
exasperating more and more its own contradictions, the revolt by the
class which is its main victim.

Denouncing the existence of this blind social force in allegedly
"Socialist" Russia, isn't therefore, as the Stalinists unconditionally
assert, to "attack and defame Communism", but to unmask its most
infamous forgery. It is to orientate the instinctive hostility of
workers as regards manifestations of capitalism, against its inner core
and against its murderous categories: wages, money and competition. It
is to demonstrate that the proletarian movement has been beaten because
it capitulated, in Russia as elsewhere, before these features of
capitalism.

Others have described much better than ourselves the ferocious
exploitation of labour power in Russia. We will therefore limit
ourselves to illustrating the causes with one of the most characteristic
laws of capitalism: that of the increasing growth -- as born out in all
bourgeois countries -- of the sector that produces capital goods (sector
A), to the detriment of sector B which produces consumer goods.

Those who jeered at Hitler's formula "Guns before butter" and who now
imitate him with their "strike force", were able to translate the dictum
into Russian as follows: machines before shoes, heavy industry before
light, and accumulation before consumption. Some figures will suffice to
illustrate this. From 1913 to 1964, total Russian industrial production
had been multiplied by a factor of 62. That of sector A by 141, and that
of sector B by 20. Taking demographic growth between these dates into
account, the capital goods sector increased by a factor of 113 times,
whilst the consumer goods sector increased only 12 fold.

More important still are the social effects of this conflict between
production and consumption in the USSR. The Russian economy can make up
for the "backwardness" of light industry and cure its deficiencies, but
it can no longer free itself from the contradiction that is inseparable
from capitalism; accumulation of riches at one extreme and poverty at
the other.

Already the engineer, the technician and the specialist have their
villas on the Black Sea. But to the unskilled labourer, the Tartar, the
Kyrgyz and the Kalmouk uprooted from their rural or natural existence,
there remains only the same misery that is the lot of the Algerian and
the Portuguese in France, or the southern immigrant in Italy. That this
monstrous aspect of the "Russian model" of Socialism no longer shocks
today's workers is the most damning indictment of all that history will
make against Stalinism, which reduces the terms "Socialism" and
"capitalism" to being merely different labels for the same thing.

Seeing that labourers and workers accept piecework as being eternal,
along with all the other aspects of competition between those who give
their labour-power, it is easy for intellectuals and opportunists -- who
are convinced that the principal merit of the October Revolution is that
Russia was brought out of economic backwardness -- to equate socialism
with accumulation of capital. The fact that the entire Third-World in
revolt against imperialism in its turn makes this formula its own,
demonstrates the full extent of the defeat of the proletarian movement,
which destroyed not only the life force of the working class, but more
serious still, affected its political consciousness. To follow this
terrible "path to Socialism" is to condemn all proletarians of the
world, each in their turn, to pass through the Calvary of horrors which
is the mark of capitalism everywhere.

It suffices to see what it was like in Russia under Stalin. The
five-year plans -- which it is all too easy for the western intellectual
who has never touched a tool in his life to admire -- were literally a
worker's hell, a carnage of human energy. Even the most basic protection
of the workers' interests were suppressed, making the lot of the Russian
wage earners -- by the institution of "work passes" -- the same as the
French wage earners under the iron rod of the second empire. They
humiliated the workers with the infamous methods of Stakhanovism;
recruited labour under the blows of repression; wasted it usually in
useless "projects"; called the fruits of bureaucratic negligence
sabotage; and brought to trial in monstrous mediaeval trials those who
were to be baptised "Trotskyists". These "Stalinist excesses" were not
due to the "specific conditions" of Russian "Socialism" as those who owe
their sinecures to bureaucrats or politicians would have us believe, but
to general universal conditions appropriate to the genesis of all
capitalism. The primitive accumulation of English capital executed
thousands of free peasants; that of Russian neo-capitalism transforms
Russian citizens into political criminals, so as best to turn them into
convicts: during the second world war, the chiefs of the NKVD (the
political police) finding itself short of labour in the concentration
camps, made this edifying self-criticism: we haven't been vigilant
enough in our political surveillance!

All these atrocities have been committed by burning incense to a false
god, with the praises of Socialism sung, and sacrifices made to
production! The post-war industrial growth kept up the pretence.
According to Stalin, decadent capitalism was no longer capable of
developing the productive forces. For the Western "Communists" ensconced
in bourgeois governments of patriotic reconstruction, these words were
gold dust, with strikes became "weapons of the Trusts" the proof of
Socialism in the USSR was to be discovered in the ascending curve of the
indices of Russian production, whilst in the capitalist West, they
stagnated once again.

The illusion was to last exactly as long as it took for the Western
economy to take off in a new direction. It is a constant in the history
of capitalism that the rate of growth of production diminishes as
capitalism gets older. This rate, markedly higher for the young Russian
capitalism which started from virtually nothing, was bound eventually to
assume its correct place behind those capitalisms; which although
undoubtedly older, had been considerably rejuvenated by wartime
destruction. If the annual rate of growth was really a criteria of
Socialism, it would be necessary to admit that Federal Germany and
Japan, whose volume of production gallops forward at a hallucinatory
pace, are more Socialist than Russia! In reality, the average increase
in production in Russia has progressed as follows: 22.6% from 1947-1951,
13.1% from 1951-1955, 9.1% from 1959 to 1965. This squeezing effect,
which is verified in the history of all capitalisms, shows that the
Russian economy missed out on none of its essential characteristics.

The Stalinist bluff as regards the irresistible march of Russian
production was bound to be called after having served as a pretext for
the liquidation of "the cold war" and the reconciliation of the Russians
to the Americans. Not only the "miracles" of Soviet production, in spite
of the fanfares of Khrushchev, have failed to convince the latter of
"the superiority of the Socialist system over the capitalist system"
(not surprisingly!), but the promoter of "competition between different
systems" had also to recognise the necessity that the Russians join the
western school of technology.

The last veils concealing the reality of Russian capitalism are removed
by the economist Lieberman with his keynotes: productivity of labour and
profitability of enterprises. The phase of primitive accumulation of
capital in the USSR is achieved: Russian production strives to find a
way into the world market and is therefore contorting itself to meet all
its demands. The market is a place where commodities come face to face.
To say commodities is to say profit. Russian production is also
production for profit. But this term must be taken in its Marxist sense
-- as surplus value destined to be converted into capital -- and not in
its vulgar formulation as "the bosses profit".

Assuming this crass disguise, it was easy for the Stalinists to deny the
existence of profit since private property in the means of production
doesn't exist in the USSR. As for their left adversaries who maintain
that Russian labour power is exploited, they confine themselves for the
most part within juridical and purely formal criteria, by invoking the
existence of a "bureaucracy" which arbitrarily monopolises the national
profit.

This explanation simply isn't one. "Bureaucracy", by-and-large, has
always appeared at definite moments in the genesis or evolution of all
the important modes of production. Well then, it is the nature of these
modes of production which determines the roles and privileges of the
bureaucracy and not the other way around. After all, the structures of
modern capitalism, in their "traditional" as much as in their Russian
expressions, tend to link up. The capitalism of Europe and America
"bureaucratises" itself to the extent that, property and administration
having been dissociated there for a long time, the function of the state
becomes determinative and engenders a whole Mafia of "managers" and
speculators who are the real masters of the economy; meanwhile, Russia,
which is going through its' "countdown" to "liberalisation", relaxes
state control of production and preaches the virtues of competition,
commerce and free enterprise. This process in Russia isn't linear though
but is full of contradictions, for political and social reasons which we
will certainly have cause to examine in the future.

Applied to the economic history of the USSR, the criteria put forward at
the start of this article allow the genesis of Russian capitalism to be
traced out. Wage labour and accumulation of capital are manifestly
incompatible with Socialism. Imposed on the October Revolution by the
economic backwardness of the country it meant Socialism was something
for the future; but still, for socialism to really happen, capitalist
measures could only be employed to satisfy the demands of social life in
the USSR and must be strictly subordinate to the strategy of the
international extension of the revolution.

With this strategy abandoned, "peaceful coexistence" translated itself
into a struggle for the world market. Russia was to publicly proclaim
the primacy in its economy of the universal categories of capitalism;
competition and profit. Indeed, this has come about without the
existence of a bourgeois ruling class for whom the bureaucracy, which in
other respects is declining, deputises. But this class didn't wish to
live its underground existence for ever, hidden, almost clandestine, as
it is still today. The political bagmen who conclude agreements in the
foreign capitals act on its behalf just as much as the military which
has subdued by terror any notion of emancipation by the
"brother-parties" of central and Balkan Europe. Similarly, instruments
of the future Russian bourgeoisie in the same measure are the diplomats
who "help" the Arab countries and North Vietnam, and the tanks that
police Czechoslovakia. Military oppressor rather than "valid"
competitor, touter of forced labour rather than extorter of surplus
value in the refined way of its western rivals, Russian capitalism,
during half a century of Stalinism, has passed along a route marked by
blood, violence, infamy and corruption -- the royal road of all
capitalism.

The lesson to be drawn can be summed up in a few sentences. The
possibility of Socialism in the USSR was conditional on the victory of
the Communist Revolution in Europe. The Stalinist deception, by
assimilating present production relations to non-capitalist relations,
erased any distinction, even the most basic, between capitalism and
Socialism, ruining the only true weapon of the proletariat; its class
programme.

The essence of this programme is the dictatorship of the proletariat on
the political level, and the abolition of mercantile exchange founded on
the exploitation of labour power on the economic level. Of these two
conditions of Socialism, the October Revolution achieved only the first,
powerless to maintain it for more than a few years whilst it was
incapable -- and its leaders knew it -- of coming through to the second.

The dictatorship of the proletariat has died in the wake of the
degeneration of the Bolshevik Party. The latter, by becoming an
instrument of the Soviet State instead of being its master, rendered the
international victory of the proletariat impossible, as it did the
withering away of the state which forms such a fundamental postulate of
Marxism. On the social level, meanwhile, the "democratic constitution of
1936" gave priority to the immense conservative mass of the Russian
peasantry, on the economic level, the USSR definitively submitted itself
to the law of value; to the mechanism of the accumulation of capital,
the which, being irresistible forces, must, without the help of the
International Revolution, result in the same defects and the same
monstrosities reappearing in Russia as elsewhere.

From the moment when the inexorable logic of the facts become evident to
even of the most incredulous, the denunciation of the infamies and
contradictions of false Russian Socialism becomes the primary condition
for the recovery of the International proletariat and its revolutionary
objectives and for the rehabilitation, before the exploited of the
entire world, of the fundamental principles of Communism.
"""#
