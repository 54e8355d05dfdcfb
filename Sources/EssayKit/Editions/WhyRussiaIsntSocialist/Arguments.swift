let whyRussiaIsntSocialistArguments = #"""
===
title: The argument of "Why Russia Isn't Socialist"
author: EssayKit
thesis: USSR is capitalist
===

# I. Russian Capitalism {"isGroup": true}

[USSR is capitalist]: The USSR of today is capitalist and not Socialist. {"voice": "the authors", "quotes": ["1.2.2 all of them … are capitalist", "1.8.2-3", "9.10.6"]}

[Socialism excludes capitalist categories]: Socialism cannot coexist with the categories of a capitalist economy, among them money, wages, accumulation and the division of labour. {"voice": "the authors", "quotes": ["1.14.1 Socialism is incompatible … division of labour", "9.15.2", "8.1.1"]}

[Capitalist categories exist in the USSR]: Money that buys labour power, wages by which workers live, and values accumulated by businesses or the state all exist in Russia today. {"voice": "the authors", "quotes": ["1.8.2 there exists within … businesses or the state", "1.8.3"]}

[Russia is Socialist]: The society established in Russia is Socialist. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["1.1.1 can these really … shamelessly assert?", "1.12.4 whose task … of national \"Socialism\"", "6.18.1"]}

[Privilege is compatible with Socialism]: Social divisions, wage differentials, privileges and a split between manual workers and intellectuals can be reconciled with Socialism. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["1.1.1"]}

[Russian contrasts do not picture the future]: A villa for Kosygin, missiles and a nuclear arsenal beside hovels, queues and food shortages are no edifying picture of the society of the future. {"voice": "the authors", "quotes": ["1.1.2", "1.1.3"]}

[Bourgeoisie exploits disillusionment with Russia]: The bourgeoisie has learnt to exploit the disillusionment of certain workers faced with harsh Russian reality. {"voice": "the authors", "quotes": ["1.1.4"]}

[Russian reality disillusions workers]: Confronted with the harsh reality of Russia, certain workers are disillusioned. {"voice": "the authors", "quotes": ["1.1.4 the disillusionment … Russian reality"]}

[Denial alone is not enough]: It is not enough to reply with a bare no when asked whether Russian conditions fit Socialism. {"voice": "the authors", "quotes": ["1.1.1", "1.1.2-3"]}

[Communism offers nothing better]: Communism has nothing better to offer the workers. {"voice": "the bourgeoisie", "reportedBy": "the authors", "quotes": ["1.1.4-5"]}

[Democratic capitalism is good enough]: Workers may as well be satisfied with good old democratic capitalism. {"voice": "the bourgeoisie", "reportedBy": "the authors", "quotes": ["1.1.4-5"]}

[Each people has its own Socialism]: Every people will have a Socialism of its own, fitted to its traditions and to its degree of civilisation. {"voice": "defenders of the new roads", "reportedBy": "the authors", "quotes": ["1.1.6-7"]}

[New roads echo the bourgeois argument]: The defenders of the new roads to Socialism speak almost the same language as the bourgeoisie. {"voice": "the authors", "quotes": ["1.1.4-6"]}

[All existing regimes are capitalist]: Every existing political regime, that of Russia included, is capitalist. {"voice": "the authors", "quotes": ["1.2.2 all existing … are capitalist"]}

[Russian defects are common to all regimes]: The defects of present Russian society are shared by every existing regime. {"voice": "the authors", "quotes": ["1.2.2 the defects … existing political regimes", "1.12.1"]}

[Russian Communism is false]: The Communism of Russia is false, and revolutionary Marxists show this without any wish to disgust workers with the truth. {"voice": "the authors", "quotes": ["1.2.1", "9.2.1"]}

[Judging Russia requires knowing capitalism]: Whoever judges Russia must know what Socialism fundamentally is, and for that must first know what capitalism is. {"voice": "the authors", "quotes": ["1.3.1 To pronounce … nature of capitalism"]}

[Learned commentators ignore capitalism]: The clever persons who hold forth on the air or in learned works mostly ignore the nature of capitalism. {"voice": "the authors", "quotes": ["1.3.1 the nature of capitalism … works"]}

[Capitalism must be known by its essentials]: Capitalism must be defined by its fundamental characteristics and not by incidental ones, so that it can be recognised in all circumstances. {"voice": "the authors", "quotes": ["1.3.2"]}

[Capitalist society produces commodities]: Human activity in capitalist society is mainly given to making objects that are to be sold for money. {"voice": "the authors", "quotes": ["1.4.1"]}

[Producers lack means of production]: The great mass of producers in capitalist society, unlike the artisan or small peasant, do not possess the means of production. {"voice": "the authors", "quotes": ["1.4.2"]}

[Producers must sell their labour power]: Possessing nothing but their labour power, the producers without means of production are forced to sell it. {"voice": "the authors", "quotes": ["1.4.2", "1.5.1"]}

[All exchange passes through money]: All buying and selling, that of labour power above all, is carried out by means of money. {"voice": "the authors", "quotes": ["1.5.2"]}

[Capital is born of these factors combined]: Capital arises and grows from the combined use of commodity production, propertyless producers, sold labour power and money. {"voice": "the authors", "quotes": ["1.4.1-2", "1.5.1", "1.5.2-3"]}

[Proletariat is the class that sells its labour]: The proletariat is the class without any means of production that has to sell its labour. {"voice": "the authors", "quotes": ["1.6.1"]}

[Labour power yields more than it costs]: Labour power produces more wealth than its upkeep requires, so that in a day of 8 hours a worker may earn the wage in 4 and work 4 more for capital. {"voice": "the authors", "quotes": ["1.6.2-3"]}

[The wage is the price of labour power]: The wage is the price paid for labour power, equal in money to the products the worker needs to live. {"voice": "the authors", "quotes": ["1.7.1", "2.1.3"]}

[The capitalist class keeps the surplus]: The values produced above the wage remain the property of the capitalist class, which controls the means of production. {"voice": "the authors", "quotes": ["1.7.2"]}

[Surplus value becomes capital]: Surplus value, or profit, is exchanged for new labour power and new products of labour and so becomes capital. {"voice": "the authors", "quotes": ["1.7.3", "9.12.6 in its Marxist sense … converted into capital"]}

[Accumulation is this process without end]: The accumulation of capital is the endless repetition of the process in which surplus value turns into capital. {"voice": "the authors", "quotes": ["1.7.3-4"]}

[These elements are inseparable from capitalism]: The elements that characterise capitalism are all tightly linked within it and cannot be separated from it. {"voice": "the authors", "quotes": ["1.8.1", "1.3.3"]}

[Money and wages rule out the name of Socialism]: It is an insulting falsehood to call a society Socialist where money buys labour power, workers live by wages, and values accumulate as the property of businesses or the state. {"voice": "the authors", "quotes": ["1.8.2"]}

[Soviet groups buy labour power for gain]: In the USSR groups such as joint-stock building companies and kolkhoses can buy labour power with roubles lent by the statebank and keep the value produced above the wages paid. {"voice": "the authors", "quotes": ["1.9.1"]}

[Kolkhoses run factories on salaries and profits]: The authorities have forced the kolkhoses to set up processing industries, partly out of their profits and partly with salaried factory staff. {"voice": "the authors", "quotes": ["1.9.2"]}

[State businesses pay wages and invest profit]: The state businesses pay their workers in money, encourage wage differentials, and turn the profit they realise into capital. {"voice": "the authors", "quotes": ["1.9.3", "9.12.5"]}

[Russian workers depend on the market]: The Russian worker pays money for all the food and goods he needs and suffers from market fluctuations and from the speculation of kolkhosniks who, beside their share in the kolkhos, own livestock and land that they may sell at any price obtainable. {"voice": "the authors", "quotes": ["1.10.1"]}

[Money yields interest in the USSR]: In the USSR money bears interest, both for holders of government stocks and for the state when it lends to its own enterprises. {"voice": "the authors", "quotes": ["1.11.1-2"]}

[Everything in Russia is for sale]: Everything in Russia can be exchanged for money, down to the services of intellectuals who praise national Socialism. {"voice": "the authors", "quotes": ["1.12.3-4"]}

[Value governs everything in the USSR]: In the USSR value rules everything, and value in modern societies is only a source of profit, accumulation and exploitation. {"voice": "the authors", "quotes": ["1.12.2"]}

[Russia is no different from the bourgeois West]: Nothing in the traits of Russian society set out here distinguishes it from the bourgeois societies of the West. {"voice": "the authors", "quotes": ["1.12.1", "9.16.7 Russian capitalism … of all capitalism"]}

[Profiteers arose on the ruins of October]: A company of profiteers, toadies and parasites arose on the ruins of the October Revolution and at the cost of the Russian proletariat. {"voice": "the authors", "quotes": ["1.13.1"]}

<Argument from the capitalist categories>: Russia shows the very elements that belong inseparably to capitalism and forbid the name of Socialism.

(1) [These elements are inseparable from capitalism]
(2) [Money and wages rule out the name of Socialism]
(3) [Capitalist categories exist in the USSR]
-- from definition --
(4) [USSR is capitalist]

<Argument from the falsehood of the name>: As the elements cannot be parted from capitalism and Socialism excludes them, a society that has them may not be named Socialist.

(1) [These elements are inseparable from capitalism]
(2) [Socialism excludes capitalist categories]
-- from verbal classification --
(3) [Money and wages rule out the name of Socialism]

<Why capitalism must be defined first>: Russia can be judged only by one who knows capitalism, and it is known only when its essentials are defined.

(1) [Judging Russia requires knowing capitalism]
-- from necessary condition --
(2) [Capitalism must be known by its essentials]

<Why producers sell labour power>: Those who own no means of production have only their labour power left to sell, and this makes them the proletariat.

(1) [Producers lack means of production]
-- from cause to effect --
(2) [Producers must sell their labour power]
-- from definition --
(3) [Proletariat is the class that sells its labour]

<The birth of capital>: Commodity production, propertyless producers, the sale of labour power and money together bring capital into being.

(1) [Capitalist society produces commodities]
(2) [Producers lack means of production]
(3) [Producers must sell their labour power]
(4) [All exchange passes through money]
-- from cause to effect --
(5) [Capital is born of these factors combined]

<The origin of the surplus>: Since labour power yields more than its price, the rest falls to those who control the means of production.

(1) [Proletariat is the class that sells its labour]
(2) [Labour power yields more than it costs]
(3) [The wage is the price of labour power]
-- from cause to effect --
(4) [The capitalist class keeps the surplus]

<From surplus to accumulation>: The surplus kept by the capitalist class is turned into capital again and again, which is accumulation.

(1) [The capitalist class keeps the surplus]
(2) [Surplus value becomes capital]
-- from definition --
(3) [Accumulation is this process without end]

<The elements hang together>: The elements from commodity production to accumulation are tightly linked, so none can be detached from capitalism.

(1) [Capital is born of these factors combined]
(2) [The capitalist class keeps the surplus]
(3) [Accumulation is this process without end]
-- by generalisation --
(4) [These elements are inseparable from capitalism]

<Soviet instances of the categories>: Companies, kolkhoses and state businesses, consumer purchases and interest are instances of money, wages and accumulation at work.

(1) [Soviet groups buy labour power for gain]
(2) [Kolkhoses run factories on salaries and profits]
(3) [State businesses pay wages and invest profit]
(4) [Russian workers depend on the market]
(5) [Money yields interest in the USSR]
-- from example --
(6) [Capitalist categories exist in the USSR]

<The reign of money>: That everything is for sale is the sign that value rules.

(1) [Everything in Russia is for sale]
-- from sign --
(2) [Value governs everything in the USSR]

<Russia beside the West>: Value, wage labour and interest stand in Russia as they stand in the capitalist countries.

(1) [Value governs everything in the USSR]
(2) [State businesses pay wages and invest profit]
(3) [Money yields interest in the USSR]
-- from analogy --
(4) [Russia is no different from the bourgeois West]

<The common source of the defects>: As all existing regimes, that of Russia included, are capitalist, the defects of Russia are theirs too.

(1) [All existing regimes are capitalist]
-- from cause to effect --
(2) [Russian defects are common to all regimes]

<The forgery unmasked>: A capitalist country that passes for Communist represents a false Communism.

(1) [USSR is capitalist]
-- from verbal classification --
(2) [Russian Communism is false]

<The bourgeois lesson from Russia>: The disillusionment of workers with Russia is taken for a sign of what Communism is worth.

(1) [Russian reality disillusions workers]
-- from sign --
(2) [Communism offers nothing better]

<The bourgeois recommendation>: If Communism has nothing better to give, the workers should be content with democratic capitalism.

(1) [Communism offers nothing better]
-- from consequence --
(2) [Democratic capitalism is good enough]

<The bourgeois lesson from Russia>
  _ [Russian Communism is false]

[Communism offers nothing better]
  - [Russian Communism is false]

[Democratic capitalism is good enough]
  - [Russian defects are common to all regimes]

[Denial alone is not enough]
  + [Bourgeoisie exploits disillusionment with Russia]
  + [New roads echo the bourgeois argument]

[Bourgeoisie exploits disillusionment with Russia]
  + [Russian reality disillusions workers]

[Judging Russia requires knowing capitalism]
  + [Denial alone is not enough]

[Learned commentators ignore capitalism]
  + [Capitalism must be known by its essentials]

[USSR is capitalist]
  + [Russia is no different from the bourgeois West]

[Russia is Socialist]
  - [USSR is capitalist]
  + [Privilege is compatible with Socialism]

[Privilege is compatible with Socialism]
  - [Russian contrasts do not picture the future]
  - [Socialism excludes capitalist categories]

[Each people has its own Socialism]
  - [Socialism excludes capitalist categories]

[Profiteers arose on the ruins of October]
  + [Stalin led a counter-revolution]

[Capitalist categories exist in the USSR]
  + [Value governs everything in the USSR]

# II. The October Revolution and the Russian Economy {"isGroup": true}

[Developed countries must first remove capitalist traits]: The first measures that a victorious proletariat must take in a developed country aim at eliminating the capitalist traits of the economy. {"voice": "the authors", "quotes": ["2.1.1", "5.19.3 the developed countries … abolition of wage labour"]}

[Labour power is the basis of capital]: The essential commodity of bourgeois society, from which capital originates, is labour power. {"voice": "the authors", "quotes": ["2.1.2"]}

[Surplus arises even at a correct wage]: Even if labour power is paid at its correct value, the capitalist enterprise always gains a surplus when it sells the products. {"voice": "the authors", "quotes": ["2.1.4"]}

[Surplus value founds the power of capital]: Surplus value, the source of capital and the motor of accumulation, is the economic basis of the social power of the capitalist class. {"voice": "the authors", "quotes": ["2.1.5"]}

[Labour power must cease to be a commodity]: To destroy capitalist exploitation, the commodity character of labour power on which it rests must be destroyed. {"voice": "the authors", "quotes": ["2.2.1"]}

[Wage labour must be abolished]: Labour power ceases to be a commodity on one condition only, that wage labour be abolished. {"voice": "the authors", "quotes": ["2.2.1-2"]}

[Labour vouchers replace wages]: The means foreseen by Marxism for abolishing wage labour is the system of labour vouchers. {"voice": "the authors", "quotes": ["2.2.2-3"]}

[Labour vouchers are utopian]: The system of labour vouchers is utopian. {"voice": "critics of labour vouchers", "reportedBy": "the authors", "quotes": ["2.3.1"]}

[Labour vouchers are not utopian]: Whatever modern philistines may say in mockery, there is nothing utopian about the system of labour vouchers. {"voice": "the authors", "quotes": ["2.3.1"]}

[Labour vouchers need a developed economy]: The description of labour vouchers in Marx shows that only countries sufficiently developed in economy and technique can realise them. {"voice": "the authors", "quotes": ["2.3.2"]}

[Russia of 1917 was not developed enough]: Proletarian Russia in October 1917 had not reached the needed degree of development, being economically backward and devastated by the civil war and the fight against foreign intervention. {"voice": "the authors", "quotes": ["2.3.2-3"]}

[Capitalist relations could not be abolished at once]: The Bolshevik power could not turn at once to the fundamental task of abolishing capitalist relations of production. {"voice": "the authors", "quotes": ["2.4.1 Not only … relations of production"]}

[Proletarian power had to develop capitalism first]: Before it could abolish capitalist relations, the proletarian power in Russia was forced to develop them. {"voice": "the authors", "quotes": ["2.4.1 on the contrary … later on", "2.5.4", "5.5.1 the bourgeoisie weren't … of Socialism"]}

[October rose from an unfinished bourgeois revolution]: The Russian proletariat came to power on the impetus of a bourgeois revolution that the bourgeoisie of Russia was unable to complete. {"voice": "the authors", "quotes": ["2.4.2"]}

[Proletariat took over primitive accumulation]: As the price of having come to power the proletariat had to shoulder the burden proper to the bourgeoisie, the primitive accumulation of capital. {"voice": "the authors", "quotes": ["2.4.2-3"]}

[Division of labour was kept in use]: The proletariat, instead of abolishing the wage-based division of labour, had to make the best use of the form it already had in Russia. {"voice": "the authors", "quotes": ["2.5.1"]}

[The market was brought back to life]: Far from abolishing the market, the proletariat in power revived it, and the Russian Communists set internal trade free. {"voice": "the authors", "quotes": ["2.5.1-2", "2.10.3"]}

[Small peasant production was encouraged]: Since millions of farms could not be socialised, small peasant production had to be encouraged in order to feed the towns. {"voice": "the authors", "quotes": ["2.5.3"]}

[The attempt was doomed from the start]: The bid for proletarian power in Russia was condemned to failure from the beginning. {"voice": "the extremists", "reportedBy": "the authors", "quotes": ["2.6.1-2"]}

[Semi-feudal Russia allowed only national capitalism]: An attempt at proletarian power in semi-feudal Russia could in the end lead only to national capitalism. {"voice": "the extremists", "reportedBy": "the authors", "quotes": ["2.6.2"]}

[The extremists ignore two elements]: The view that the attempt could lead only to national capitalism overlooks two key elements. {"voice": "the authors", "quotes": ["2.6.3"]}

[War gave the proletariat a unique opportunity]: The First World War ripened the revolution in Russia and gave the proletariat a unique chance to reverse the balance of forces in the world. {"voice": "the authors", "quotes": ["2.6.4"]}

[A possibility opened through Germany]: After October and the social crisis that the war provoked in Germany, the hypothesis became possible by way of a German revolution. {"voice": "the authors", "quotes": ["2.6.5"]}

[German power would have lightened the Russian task]: A German proletariat in power would have let the Bolsheviks get past the accumulation of capital without the risk of restoring the political and social force of capital. {"voice": "the authors", "quotes": ["2.6.6"]}

[October did not aim at Russian Socialism at once]: For Lenin and all Bolsheviks, Stalin then included, October did not aim to make the Russian economy Socialist immediately. {"voice": "the authors", "quotes": ["2.7.1"]}

[Soviet power was to be a bastion of world revolution]: Thousands of texts and speeches show that the Communists of the period meant Soviet power to be a bastion of the revolutionary struggle in the world. {"voice": "the authors", "quotes": ["2.7.2"]}

[Europe could take the first Socialist measures]: In the most developed countries of Europe the first fundamental measures of Socialism could be taken immediately. {"voice": "the authors", "quotes": ["2.7.3 the most developed … immediately realisable"]}

[Russian Socialism depended on revolution abroad]: Socialism could have come to Russia, and gradually at that, only if the revolution reached the most developed countries of Europe. {"voice": "the authors", "quotes": ["2.7.3", "9.17.2", "4.1.3 the key … outside of Russia"]}

[No Socialism in Russia without German victory]: Without a victorious revolution in Germany there will be no Socialism in Russia. {"voice": "Lenin", "reportedBy": "the authors", "quotes": ["2.7.4"]}

[Soviet power would have rented industry to foreigners]: To hasten the victory of the revolution in Germany the soviet power was ready to lease the most important enterprises to foreign capital. {"voice": "the authors", "quotes": ["2.7.4-5"]}

[Lenin was a patriot]: Lenin was a patriot. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["2.7.6-7"]}

[The concerns of Lenin were not those of Stalin]: The concerns of Lenin were very far from those of the man who later claimed to have made Socialism in his country alone. {"voice": "the authors", "quotes": ["2.7.7"]}

[The revolutions abroad were defeated]: The Berlin Commune was crushed in 1919, and the workers who rose in central Europe were defeated. {"voice": "the authors", "quotes": ["2.8.1-2"]}

[Defeats abroad forced the economic policies]: The successive defeats of the International Revolution forced the Bolsheviks into their economic policies. {"voice": "the authors", "quotes": ["2.8.3 It was precisely … economic policies"]}

[Soviet economic measures were Socialist]: The economic policies adopted by the Bolsheviks were Socialism. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["2.8.3 the Bolsheviks to adopt … the label \"Socialism\""]}

[The measures had nothing to do with Socialism]: The economic policies that the Bolsheviks were forced to adopt had nothing Socialist about them. {"voice": "the authors", "quotes": ["2.8.3"]}

[The measures were expedients against misery]: Measures such as the management of abandoned factories by workers, the return of some internal trade, industrial planning and the tax in kind were only economic expedients against misery and underproduction. {"voice": "the authors", "quotes": ["2.8.4"]}

[The measures awaited a new proletarian upsurge]: The measures were temporary, taken while the recovery of the world proletarian struggle was awaited, and no true revolutionary of the day thought of renouncing them. {"voice": "the authors", "quotes": ["2.8.5"]}

[The fraud required the defeat of the struggle]: The greatest fraud of modern history could be perpetrated only because the international struggle was weakened and defeated. {"voice": "the authors", "quotes": ["2.9.1"]}

[The faithful of Lenin were killed or deported]: Those in Russia and elsewhere who stayed faithful to the positions of Lenin were massacred, deported or persecuted. {"voice": "the authors", "quotes": ["2.9.2 all those who … or deported", "3.5.2 by persecuting … international proletariat"]}

[A barbaric exploitation was consecrated as Socialist]: The most backward and barbaric known system of exploiting labour power was given the name of Socialist. {"voice": "the authors", "quotes": ["2.9.2 thus was … ever known"]}

[High wages were used to stimulate labour]: Where Socialism abolishes the hierarchy of pay, the Bolsheviks were to spur productivity with high wages. {"voice": "the authors", "quotes": ["2.10.1"]}

[The working day was lengthened]: Where Socialism shortens the working day, the soviet power made it longer. {"voice": "the authors", "quotes": ["2.10.2"]}

[Bolshevik measures went against Socialist aims]: In pay, in working time and in trade the Bolsheviks did the opposite of what Socialism does. {"voice": "the authors", "quotes": ["2.10.1-3"]}

[The Proletarian State had to accumulate capital]: The Proletarian State was obliged to accumulate capital so as to rebuild the destroyed means of production and make new ones. {"voice": "the authors", "quotes": ["2.10.4"]}

[The proletariat held only political power]: The Russian proletariat held political power, but in economic terms it was exhausting itself to keep alive a country centuries behind. {"voice": "the authors", "quotes": ["2.10.5"]}

[The Bolsheviks knew the contradiction]: The Bolsheviks were quite conscious of the necessities of their situation and of its contradiction. {"voice": "the authors", "quotes": ["2.10.4-5", "2.11.1"]}

[The International was the only link to Socialism]: The Communist International was, as the Bolsheviks were certain, the only link between the Russian proletariat and Socialism. {"voice": "the authors", "quotes": ["2.11.2"]}

<What abolishing exploitation requires>: Since capital lives on the surplus drawn from bought labour power, exploitation ends only when wage labour ends.

(1) [Labour power is the basis of capital]
(2) [Surplus arises even at a correct wage]
(3) [Surplus value founds the power of capital]
-- from necessary condition --
(4) [Labour power must cease to be a commodity]
-- from necessary condition --
(5) [Wage labour must be abolished]

<Why Russia could not begin with the goal>: Vouchers, the means of abolishing wages, need a development that Russia did not have.

(1) [Wage labour must be abolished]
(2) [Labour vouchers replace wages]
(3) [Labour vouchers need a developed economy]
(4) [Russia of 1917 was not developed enough]
-- from necessary condition --
(5) [Capitalist relations could not be abolished at once]

<Contrast with the developed countries>: What a developed country begins with lay out of the reach of backward Russia.

(1) [Developed countries must first remove capitalist traits]
(2) [Russia of 1917 was not developed enough]
-- by contrast --
(3) [Capitalist relations could not be abolished at once]

<The price of a bourgeois revolution>: Carried to power by a revolution the bourgeoisie had not made, the proletariat inherited the task of the bourgeoisie.

(1) [October rose from an unfinished bourgeois revolution]
-- from cause to effect --
(2) [Proletariat took over primitive accumulation]

<Why capitalism came first>: Unable to abolish capitalist relations and burdened with primitive accumulation, the proletarian power had to develop capitalism.

(1) [Capitalist relations could not be abolished at once]
(2) [Proletariat took over primitive accumulation]
-- from cause to effect --
(3) [Proletarian power had to develop capitalism first]

<Measures that furthered capitalism>: Division of labour, market and small farming show the proletarian power speeding up the development of capitalism.

(1) [Division of labour was kept in use]
(2) [The market was brought back to life]
(3) [Small peasant production was encouraged]
-- from example --
(4) [Proletarian power had to develop capitalism first]

<The prediction of the extremists>: As semi-feudal Russia allowed nothing but national capitalism, the proletarian gamble had to fail.

(1) [Semi-feudal Russia allowed only national capitalism]
-- from cause to effect --
(2) [The attempt was doomed from the start]

<The two ignored elements>: The chance given by the war, and a revolution in Germany with the relief it would have brought, are the two elements left out of account.

(1) [War gave the proletariat a unique opportunity]
(2) [A possibility opened through Germany]
(3) [German power would have lightened the Russian task]
-- from example --
(4) [The extremists ignore two elements]

[The attempt was doomed from the start]
  - [War gave the proletariat a unique opportunity]
  - [A possibility opened through Germany]

[Semi-feudal Russia allowed only national capitalism]
  - [The extremists ignore two elements]
  - [German power would have lightened the Russian task]

<Where Socialism could begin>: As Europe alone could take the first measures and Russia could not, Russian Socialism had to wait on Europe.

(1) [Europe could take the first Socialist measures]
(2) [Russia of 1917 was not developed enough]
-- from necessary condition --
(3) [Russian Socialism depended on revolution abroad]

<What Lenin constantly said>: Lenin made Socialism in Russia depend on the revolution in Germany and Europe.

(1) [No Socialism in Russia without German victory]
(2) [Only revolution abroad allows Russia its first steps]
-- from authority --
(3) [Russian Socialism depended on revolution abroad]

<What the texts of the period show>: The perspective of a world bastion and the readiness to rent out industry show where the goal of October lay.

(1) [Soviet power was to be a bastion of world revolution]
(2) [Soviet power would have rented industry to foreigners]
-- from sign --
(3) [October did not aim at Russian Socialism at once]

[Labour vouchers replace wages]
  - [Labour vouchers are utopian]

[Labour vouchers are utopian]
  - [Labour vouchers are not utopian]

[Lenin was a patriot]
  - [Soviet power would have rented industry to foreigners]

[Socialism in one country is possible]
  - [Russian Socialism depended on revolution abroad]

<Policies forced by defeat>: The crushed revolutions left the Bolsheviks no other economic policy.

(1) [The revolutions abroad were defeated]
-- from cause to effect --
(2) [Defeats abroad forced the economic policies]

<Expedients are not Socialism>: Policies forced by defeat, meant against misery and meant to be temporary, are not Socialist policies.

(1) [Defeats abroad forced the economic policies]
(2) [The measures were expedients against misery]
(3) [The measures awaited a new proletarian upsurge]
-- from verbal classification --
(4) [The measures had nothing to do with Socialism]

<Three reversals of Socialist aims>: High wages, a longer day and free internal trade each contradict what Socialism does.

(1) [High wages were used to stimulate labour]
(2) [The working day was lengthened]
(3) [The market was brought back to life]
-- from example --
(4) [Bolshevik measures went against Socialist aims]

[Soviet economic measures were Socialist]
  >< [The measures had nothing to do with Socialism]
  - [Bolshevik measures went against Socialist aims]

[Russia is Socialist]
  + [Soviet economic measures were Socialist]
  - [A barbaric exploitation was consecrated as Socialist]

<How the fraud came about>: The fraud needed the defeat abroad and the destruction of those faithful to Lenin, and with both it was accomplished.

(1) [The revolutions abroad were defeated]
(2) [The fraud required the defeat of the struggle]
(3) [The faithful of Lenin were killed or deported]
-- from cause to effect --
(4) [A barbaric exploitation was consecrated as Socialist]

<Power without an economy>: Measures opposed to Socialism and a duty to accumulate show that the proletariat ruled only politically.

(1) [Bolshevik measures went against Socialist aims]
(2) [The Proletarian State had to accumulate capital]
-- from sign --
(3) [The proletariat held only political power]

<The only link>: With political power alone in a backward country, and knowing it, the Bolsheviks could look for Socialism only to the International.

(1) [The proletariat held only political power]
(2) [The Bolsheviks knew the contradiction]
-- by elimination --
(3) [The International was the only link to Socialism]

<No way past capitalism>: Capitalism had to be developed, only revolution abroad could lead beyond it, and that revolution was defeated.

(1) [Proletarian power had to develop capitalism first]
(2) [Russian Socialism depended on revolution abroad]
(3) [The revolutions abroad were defeated]
-- from necessary condition --
(4) [USSR is capitalist]

# III: Isolation and Defeat for the Russian Proletariat {"isGroup": true}

[Only victory abroad could relieve Russia]: Only a victory of the proletariat in the developed capitalist countries could help shorten the misery of Soviet Russia and avert the social dangers that went with rebuilding the economy. {"voice": "the authors", "quotes": ["3.1.1"]}

[Lenin never promised Socialism in Russia]: Lenin neither said nor wrote that backward Russia could make Socialism. {"voice": "the authors", "quotes": ["3.1.2"]}

[Lenin relied on the revolution in Europe]: Lenin counted on a workers' victory in Germany and central Europe first, and afterwards in Italy, France and England. {"voice": "the authors", "quotes": ["3.1.3"]}

[Only revolution abroad allows Russia its first steps]: Only the workers' revolution in Europe can enable a future Russia to take its first steps towards Socialism. {"voice": "Lenin", "reportedBy": "the authors", "quotes": ["3.1.3-4"]}

[Socialism in one country is possible]: Socialism can be achieved in Russia alone. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["3.2.1 decreed, as though … in Russia alone", "3.4.4 Russia was going … all by itself"]}

[The decree destroyed the perspective of Lenin]: By decreeing Socialism in Russia alone, Stalin and his cronies in fact destroyed the perspective of Lenin and the Bolsheviks. {"voice": "the authors", "quotes": ["3.2.1"]}

[Stalin broke the link with the European revolution]: Stalin and his cronies broke the only link between the Russian proletariat and a future Socialism, that of the Russian party with the European revolution. {"voice": "the authors", "quotes": ["3.2.2", "4.11.2 it has already broken with the International Revolution"]}

[Russian relations had only bourgeois foundations]: Wherever Russia had gone beyond small production and natural economy, its relations of production rested on bourgeois foundations alone. {"voice": "the authors", "quotes": ["3.3.1"]}

[Only strata hostile to Socialism could grow]: On bourgeois foundations only strata hostile to Socialism could develop, eager to secure their economic advantages by political means. {"voice": "the authors", "quotes": ["3.3.2"]}

[Traders and peasants were the hostile strata]: The hostile strata were above all the shopkeepers and small capitalists, to whom the NEP gave back much freedom of action, and the mass of peasants, fiercely conservative since they had received land. {"voice": "the authors", "quotes": ["3.3.3"]}

[German success would have absorbed the concessions]: Had the revolution succeeded in Germany, the soviet power could have kept its concessions to private capital and the peasantry and overcome their social consequences. {"voice": "the authors", "quotes": ["3.4.1 If the revolution … social consequences"]}

[Renouncing Europe gave hostile classes supremacy]: To renounce the European revolution was to let capitalist relations run free in Russia and to set their beneficiaries above the proletariat. {"voice": "the authors", "quotes": ["3.4.1 to renounce … over the proletariat"]}

[The Soviet State was the only weapon]: The proletariat of Russia, a very small minority, decimated and overburdened, had no weapon but the Soviet State against speculators and the greed of the peasants. {"voice": "the authors", "quotes": ["3.4.2", "3.4.1 to renounce … over the proletariat"]}

[The state was proletarian only in world union]: The Soviet State could remain proletarian only in so far as it was united with the International Proletariat against the reactionary strata at home. {"voice": "the authors", "quotes": ["3.4.3"]}

[Isolation freed Russian capitalism]: The decision that Russia would create its Socialism alone left the proletariat to the pressure of other classes and released Russian capitalism from every restraint. {"voice": "the authors", "quotes": ["3.4.4", "3.4.1 to give free rein to capitalist relations in Russia"]}

[Russia became an ordinary national state]: The decision that Russia would create its Socialism alone also turned the Russian State into an ordinary one, striving to make Russia a great bourgeois nation as fast as possible. {"voice": "the authors", "quotes": ["3.4.4-6"]}

[Real meaning of the turning point]: What the turning point of Stalin and his formula really meant was a proletariat left to other classes, a Russian capitalism set free and an ordinary state striving to make Russia a great bourgeois nation. {"voice": "the authors", "quotes": ["3.5.1", "3.4.4", "3.4.5-6"]}

[Stalin led a counter-revolution]: Stalin made a veritable counter-revolution. {"voice": "the authors", "quotes": ["3.5.2 Stalin was the maker of a veritable counter-revolution"]}

[Stalin baptised capitalism as Socialist]: Stalin gave the name of Socialist to unadulterated capitalism. {"voice": "the authors", "quotes": ["3.5.2 In baptising unadulterated capitalism as \"Socialist\"", "5.9.1 assimilating Socialism totally into capitalism"]}

[Stalin bargained with the peasantry]: Stalin struck bargains with the reactionary mass of the Russian peasantry. {"voice": "the authors", "quotes": ["3.5.2 by bargaining … Russian peasantry"]}

[Stalin was an instrument and not the initiator]: For all his despotic terror Stalin did not initiate the counter-revolution but was its instrument. {"voice": "the authors", "quotes": ["3.5.3"]}

[European revolution was postponed around 1924]: After defeats at home and abroad it became evident, around 1924, that Europe would not see the Communist Revolution for an indefinite time. {"voice": "the authors", "quotes": ["3.6.1", "4.5.3-4"]}

[The proletariat fought hand to hand with other classes]: Once the European revolution was seen to be postponed, a terrible close combat of the Russian Proletariat with the other classes began. {"voice": "the authors", "quotes": ["3.6.1-2"]}

[Other classes wanted bourgeois enjoyment of victory]: The other classes, roused for a time by the revolution against the tsar, now wanted to enjoy their gains in bourgeois fashion and dropped the revolutionary perspective for good relations with the capitalist countries. {"voice": "the authors", "quotes": ["3.6.3"]}

[Stalin voiced the aspirations of other classes]: Stalin did no more than express and carry out the aspirations of the other classes. {"voice": "the authors", "quotes": ["3.6.4"]}

[The working masses were politically exhausted]: The working masses, drained by effort, unemployment and famine, were incapable of political spontaneity. {"voice": "the authors", "quotes": ["3.7.1"]}

[The Bolshevik Party condensed the revolutionary will]: In this fight the Russian proletariat means the Bolshevik Party, in which the last revolutionary will of a political generation was concentrated. {"voice": "the authors", "quotes": ["3.7.1 But when we … working masses themselves", "3.7.2"]}

[The population longed for security and bread]: After the civil war the economic situation was terrible and the whole population wished at any cost to have security, bread and work again. {"voice": "the authors", "quotes": ["3.7.3"]}

[Reflux favours demagogy]: In every period of revolutionary reflux it is the most trivial demagogy that wins and not revolutionary consciousness. {"voice": "the authors", "quotes": ["3.7.4"]}

[Compromise was easily preached to the hungry]: It was all too easy in such conditions for a few unscrupulous politicians to preach compromise to hungry masses and to stigmatise the line of Lenin. {"voice": "the authors", "quotes": ["3.7.5"]}

[Compromise with the capitalist West is necessary]: Russia must come to a compromise with the capitalist west. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["3.7.5 It was all … capitalist west", "3.6.3-4"]}

[The line of Lenin is adventurism]: The resolve to follow the line of Lenin is an initiative of adventurers. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["3.7.5 It was all … \"Lenin's line\""]}

[The line of Lenin put the world revolution first]: The line of Lenin was to subordinate Russian politics wholly to the strategy of the International Communist Revolution. {"voice": "the authors", "quotes": ["3.7.5 \"Lenin's line\", … Communist Revolution", "2.7.2"]}

[Stalin never took the initiative]: Stalin never took the initiative and left to others the task, superhuman and impossible in the long run, of keeping proletarian power upon capitalist foundations. {"voice": "the authors", "quotes": ["3.7.6"]}

[Reconciling capitalism with proletarian power was impossible]: To reconcile the indispensable capitalist foundations with the keeping of proletarian power was a superhuman task and in the long run an impossible one. {"voice": "the authors", "quotes": ["3.7.6 the superhuman … proletarian power", "4.2.1"]}

[Stalin was available to liquidate Bolshevism]: The attitude of Stalin made him available for liquidating the perspectives and purpose of Bolshevism. {"voice": "the authors", "quotes": ["3.7.6", "3.8.1"]}

[The liquidation needed bloodshed]: The liquidation of Bolshevism required a blood-bath. {"voice": "the authors", "quotes": ["3.9.1 This liquidation called for a blood-bath"]}

[Two opposed historical perspectives clashed]: The liquidation of Bolshevism was a clash of two diametrically opposed historical perspectives, although it unfolded within the Bolshevik Party like a leadership struggle or a family feud. {"voice": "the authors", "quotes": ["3.8.1", "3.9.1"]}

<The broken perspective>: Lenin tied Russian Socialism to Europe and never promised it to Russia alone, so the decree of Stalin destroyed his perspective.

(1) [Lenin never promised Socialism in Russia]
(2) [Lenin relied on the revolution in Europe]
(3) [Only revolution abroad allows Russia its first steps]
-- by contrast --
(4) [The decree destroyed the perspective of Lenin]

<The broken link>: As the International was the only link to Socialism, abandoning its perspective cut the Russian proletariat off from Socialism.

(1) [The International was the only link to Socialism]
(2) [The decree destroyed the perspective of Lenin]
-- from cause to effect --
(3) [Stalin broke the link with the European revolution]

<What grows on bourgeois soil>: Bourgeois foundations bring forth only strata that oppose Socialism.

(1) [Russian relations had only bourgeois foundations]
-- from cause to effect --
(2) [Only strata hostile to Socialism could grow]

<Who the hostile strata were>: The traders of the NEP and the landed peasants are the chief instances of such strata.

(1) [Traders and peasants were the hostile strata]
-- from example --
(2) [Only strata hostile to Socialism could grow]

<Two outcomes for the concessions>: With Germany the concessions could have been mastered, and without Europe the classes they favoured gained the upper hand.

(1) [Only strata hostile to Socialism could grow]
(2) [German success would have absorbed the concessions]
-- by contrast --
(3) [Renouncing Europe gave hostile classes supremacy]

<How isolation freed capitalism>: With hostile classes supreme and its state cut off from world support, the proletariat could no longer restrain Russian capitalism.

(1) [Renouncing Europe gave hostile classes supremacy]
(2) [The Soviet State was the only weapon]
(3) [The state was proletarian only in world union]
(4) [Stalin broke the link with the European revolution]
-- from cause to effect --
(5) [Isolation freed Russian capitalism]

<How the state lost its class>: A state that is proletarian only by international union becomes an ordinary one when the union is broken.

(1) [The state was proletarian only in world union]
(2) [Stalin broke the link with the European revolution]
-- from necessary condition --
(3) [Russia became an ordinary national state]

<From isolation to capitalism>: A freed capitalism and a state bent on making Russia a bourgeois nation give the Russia of today.

(1) [Isolation freed Russian capitalism]
(2) [Russia became an ordinary national state]
-- from cause to effect --
(3) [USSR is capitalist]

<Three deeds of the counter-revolution>: Renaming capitalism, bargaining with reactionary peasants and slaughtering revolutionaries together make up a counter-revolution.

(1) [Stalin baptised capitalism as Socialist]
(2) [Stalin bargained with the peasantry]
(3) [The faithful of Lenin were killed or deported]
-- from definition --
(4) [Stalin led a counter-revolution]

<The meaning of the turning point>: What the decision did to the proletariat, to capitalism and to the state is what the turning point meant.

(1) [Isolation freed Russian capitalism]
(2) [Russia became an ordinary national state]
-- from definition --
(3) [Real meaning of the turning point]

<The struggle opened by the postponement>: Once the European revolution was out of sight, the other classes of Russia turned against the proletariat.

(1) [European revolution was postponed around 1924]
(2) [Other classes wanted bourgeois enjoyment of victory]
-- from cause to effect --
(3) [The proletariat fought hand to hand with other classes]

<The real initiators>: The aspirations Stalin carried out came from the other classes, so he was only their instrument.

(1) [Other classes wanted bourgeois enjoyment of victory]
(2) [Stalin voiced the aspirations of other classes]
(3) [Stalin never took the initiative]
-- from verbal classification --
(4) [Stalin was an instrument and not the initiator]

<Who the fighting proletariat was>: As the masses were incapable of acting, the proletariat in the struggle was the Party.

(1) [The working masses were politically exhausted]
-- by elimination --
(2) [The Bolshevik Party condensed the revolutionary will]

<The triumph of demagogy>: Misery and revolutionary ebb made the preaching of compromise easy.

(1) [The population longed for security and bread]
(2) [Reflux favours demagogy]
-- from cause to effect --
(3) [Compromise was easily preached to the hungry]

<The available liquidator>: Having left to others the impossible task of reconciling opposites, Stalin was at hand for the liquidation.

(1) [Stalin never took the initiative]
(2) [Reconciling capitalism with proletarian power was impossible]
-- from cause to effect --
(3) [Stalin was available to liquidate Bolshevism]

[German success would have absorbed the concessions]
  + [German power would have lightened the Russian task]

[The concerns of Lenin were not those of Stalin]
  + [October did not aim at Russian Socialism at once]

[The line of Lenin put the world revolution first]
  + [Soviet power was to be a bastion of world revolution]

[USSR is capitalist]
  + [Stalin led a counter-revolution]

[Russian Socialism depended on revolution abroad]
  + [Only victory abroad could relieve Russia]

[The decree destroyed the perspective of Lenin]
  + [The concerns of Lenin were not those of Stalin]

[Socialism in one country is possible]
  - [Isolation freed Russian capitalism]
  - [Russian relations had only bourgeois foundations]

[Russia is Socialist]
  + [Socialism in one country is possible]
  - [Stalin baptised capitalism as Socialist]

[Compromise with the capitalist West is necessary]
  - [Only victory abroad could relieve Russia]

[The line of Lenin is adventurism]
  - [The line of Lenin put the world revolution first]
  - [Russian Socialism depended on revolution abroad]

[Compromise with the capitalist West is necessary]
  + [The line of Lenin is adventurism]

[Stalin led a counter-revolution]
  + [Real meaning of the turning point]
  + [Stalin was available to liquidate Bolshevism]
  + [Two opposed historical perspectives clashed]
  + [Stalin voiced the aspirations of other classes]

[Two opposed historical perspectives clashed]
  + [Compromise was easily preached to the hungry]
  + [The line of Lenin put the world revolution first]
  + [The liquidation needed bloodshed]
  + [The proletariat fought hand to hand with other classes]

[The proletariat fought hand to hand with other classes]
  + [The Bolshevik Party condensed the revolutionary will]

# IV: The Stalinist Counter-Revolution {"isGroup": true}

[October is buried under falsification]: October is among the most misunderstood events of contemporary history, and half a century of falsifications in politics and doctrine still bury any genuine view of it. {"voice": "the authors", "quotes": ["4.1.1", "4.1.2 Not only does a genuine … doctrinal falsifications"]}

[Even the informed find October incredible]: To those who have unravelled the story October has come to look so superhuman an ambition for the Russia of its day that they can hardly credit it any more. {"voice": "the authors", "quotes": ["4.1.2"]}

[The Socialist key lay outside Russia]: What could unlock a Socialist solution was to be found beyond Russia. {"voice": "the authors", "quotes": ["4.1.3", "6.17.4 it could not overcome … Communist Revolution"]}

[Russian Socialism depended on revolution abroad]
  + [The Socialist key lay outside Russia]

[October is buried under falsification]
  + [Even the informed find October incredible]

[Bourgeois development overwhelms the political victory]: The economic development that called for a completed bourgeois revolution was bound to undermine and at last to overwhelm the Socialist revolution's victory, which was only political. {"voice": "the authors", "quotes": ["4.2.1 the economic development that … Socialist revolution"]}

[The double revolution could not last]: In the Russia of the twenties the revolution could not keep its double character for ever. {"voice": "the authors", "quotes": ["4.2.1 In the Russia … indefinitely"]}

<Development against political victory>: What the bourgeois half of the revolution demanded was fatal to its Socialist half.

(1) [Bourgeois development overwhelms the political victory]
-- from cause to effect --
(2) [The double revolution could not last]

[Everything nationally Russian endangered Communism]: Inside Russia, whatever sprang from national economic need or voiced Russian social interests was a moral danger to Communism. {"voice": "the authors", "quotes": ["4.3.1 within the interior … danger for Communism"]}

[Every domestic strategy hid one fatal risk]: Each social strategy one could conceive for Russia's interior hid one and the same deadly risk for the Russian proletariat, depending on how the International Revolution stood. {"voice": "the authors", "quotes": ["4.3.1 every conceivable … Russian proletariat"]}

[The bourgeois peasantry starved the cities]: With feudal landed property destroyed, the bourgeois peasantry won considerable economic and social influence, bought up the land of the poor to let it out, employed wage labour unlawfully and went so far as to corner wheat and starve the cities. {"voice": "the authors", "quotes": ["4.4.1", "4.4.2-3"]}

[The administration became an end in itself]: With Communist militants turned into functionaries in their tens of thousands, a bureaucratic machine grew up that lived for administration and for the state as such. {"voice": "the authors", "quotes": ["4.4.4"]}

[Work and lodging became privileges]: With famine raging in the country, having work or a dwelling became a privilege. {"voice": "the authors", "quotes": ["4.4.5"]}

[Genuine Communism took heroism after 1923]: After 1923 it took heroism to stand up for a truly Communist opinion. {"voice": "the authors", "quotes": ["4.4.6"]}

<Russian society against Communism>: Village, office and street each show how what grew on Russian soil worked against Communism.

(1) [The bourgeois peasantry starved the cities]
(2) [The administration became an end in itself]
(3) [Work and lodging became privileges]
(4) [Genuine Communism took heroism after 1923]
-- from example --
(5) [Everything nationally Russian endangered Communism]

<No safe course at home>: Since all that was nationally Russian was dangerous, no strategy for Russia alone could be free of the danger.

(1) [Everything nationally Russian endangered Communism]
(2) [The Socialist key lay outside Russia]
-- from cause to effect --
(3) [Every domestic strategy hid one fatal risk]

[Isolation freed Russian capitalism]
  + [The double revolution could not last]

[No Russian solution could bring Communism]
  + [The double revolution could not last]

[The counter-revolution crowned a long process]: The Stalinist counter-revolution crowned a process of several years, and its key moment is hard to fix exactly. {"voice": "the authors", "quotes": ["4.5.2"]}

[The reason for 1923 is not evident]: It is open to question why 1923 in particular should be the year after which a genuine Communist opinion took heroism. {"voice": "the authors", "objection": true, "quotes": ["4.4.6", "4.5.1"]}

[1923 is no arbitrary marker]: It is not arbitrary to take 1923 as the point of reference. {"voice": "the authors", "quotes": ["4.5.3 1923 isn't an arbitrary point of reference"]}

[The German defeat ended the last chance]: The definitive defeat of the German Revolution in 1923 took away the last chance of Communism spreading at once in Europe. {"voice": "the authors", "quotes": ["4.5.3 it marked the definitive defeat of the German Revolution", "4.5.4"]}

[The German news drove some to suicide]: So well was the shattering meaning of the German defeat understood in the Russian party that the news led to suicides. {"voice": "the authors", "quotes": ["4.5.3-5"]}

[The scissors laid bare a production crisis]: It was in 1923 that the scissors of agricultural and industrial prices, opening ever wider, revealed the catastrophic situation of Russian production. {"voice": "the authors", "quotes": ["4.5.6"]}

[The scissors question stayed unsettled]: The choice between helping heavy industry at once and further tax relief for the peasantry was left open while things grew worse, with 1,250,000 unemployed. {"voice": "the authors", "quotes": ["4.5.7", "4.5.8", "4.10.2"]}

<Suicides measure the defeat>: That Communists killed themselves at the news shows how final the German defeat was felt to be.

(1) [The German news drove some to suicide]
-- from sign --
(2) [The German defeat ended the last chance]

<Why 1923>: The year is the right marker because it closed the only immediate way out.

(1) [The German defeat ended the last chance]
-- from sign --
(2) [1923 is no arbitrary marker]

<A process without a date>: What ripened over several years seems to offer no single year from which to count.

(1) [The counter-revolution crowned a long process]
-- from sign --
(2) [The reason for 1923 is not evident]

<A process without a date>
  _ [The German defeat ended the last chance]

[1923 is no arbitrary marker]
  - [The reason for 1923 is not evident]

[The reason for 1923 is not evident]
  - [The scissors laid bare a production crisis]
  - [Lenin fell ill in 1923 and left a warning]
  - [The first plot against Trotsky dates from 1923]

[The scissors laid bare a production crisis]
  + [The scissors question stayed unsettled]

[Lenin fell ill in 1923 and left a warning]: In 1923 came Lenin's third attack of arterio-sclerosis, of which he died in January 1924, yet before dying he was still able to denounce the powerful forces driving the Soviet state astray. {"voice": "the authors", "quotes": ["4.6.1"]}

[The Soviet state is being pushed off course]: Powerful forces are driving the Soviet state off its course. {"voice": "Lenin", "quotes": ["4.6.1 the powerful forces which are deviating the Soviet state from its course"]}

[The apparatus is alien to us]: The apparatus is wholly foreign to us, a jumble of bourgeois and tsarist leftovers. {"voice": "Lenin", "quotes": ["4.6.2 an apparatus that … tsarist reversions"]}

[Stalin embodied the alien apparatus]: Lenin broke with Stalin, in whom he saw the alien apparatus embodied. {"voice": "the authors", "quotes": ["4.6.2"]}

[The first plot against Trotsky dates from 1923]: The first plot against Trotsky was hatched in 1923 during Lenin's illness, owing in part to the blindness of old Bolsheviks whom Stalin manipulated. {"voice": "the authors", "quotes": ["4.6.3"]}

[The slander of Trotsky lives on]: The falsifications first spread against Trotsky grew into slanders that the other Stalinist parties still use as their historical reference. {"voice": "the authors", "quotes": ["4.6.4"]}

[The comrades of Lenin saw the enemy late]: Not until two years afterwards did Lenin's best comrades understand that the revolution's real enemy was the foreign body in their own party. {"voice": "the authors", "quotes": ["4.6.5"]}

[October is buried under falsification]
  + [The slander of Trotsky lives on]

<Lenin saw the apparatus at work>: Lenin broke with Stalin because he saw in him the apparatus that he found alien.

(1) [The apparatus is alien to us]
-- from cause to effect --
(2) [Stalin embodied the alien apparatus]

[Stalin led a counter-revolution]
  + [Stalin embodied the alien apparatus]
  + [The Soviet state is being pushed off course]

[Revolution in Russia should stir up the West]: Any revolution in Russia ought to rouse the West. {"voice": "Marx", "reportedBy": "the authors", "quotes": ["4.7.1 the West (which … stir up\""]}

[The West could not answer the call]: The West was not in a position to respond strongly to Russia's call. {"voice": "the authors", "quotes": ["4.7.1 the West … forcefully to the call"]}

[The opposition fought in vain]: The opposition that regrouped around Trotsky against Stalin's almighty clique strove to no avail. {"voice": "the authors", "quotes": ["4.7.1 the vain efforts … almighty clique"]}

[The Russian base was feeble]: The strictly Russian footing of Lenin's great perspective was feeble and precarious, given that the West was in no position to give a strong answer. {"voice": "the authors", "quotes": ["4.7.1 how feeble … to the call"]}

<The failed opposition shows the weak base>: The opposition's vain struggle, with no answer from the West, shows how little Russia alone could carry.

(1) [The opposition fought in vain]
(2) [The West could not answer the call]
-- from sign --
(3) [The Russian base was feeble]

[The Socialist key lay outside Russia]
  + [The Russian base was feeble]
  + [Revolution in Russia should stir up the West]

[A few hundred faced about a million]: At the decisive moments a few hundred genuine Communists stood against about a million mostly inexperienced newcomers, whom Stalin brought into the party to back his policy of putting an end to the International Revolution. {"voice": "the authors", "quotes": ["4.8.1"]}

[The nation was an obstacle to Socialism]: Beyond bourgeois tasks, every class of the Russian nation except a very small proletarian minority was only an obstacle to the fight for Socialism. {"voice": "the authors", "quotes": ["4.8.2 beyond the purely … for Socialism"]}

[Democratic critics stay with appearances]: Democratic critics rightly set Lenin's honesty against Stalin's brutality but do not get beyond the appearances of a colossal social force, Russian capitalism. {"voice": "the authors", "quotes": ["4.8.3"]}

[The party stood first in the way of capitalism]: A party conceived to bring in Socialism was, with good cause, taken for the nearest obstacle in the way of Russian capitalism. {"voice": "the authors", "quotes": ["4.8.4"]}

[Russian capitalism had to break the party]: To make headway Russian capitalism had to break the party's political backbone and drain it of its social content. {"voice": "the authors", "quotes": ["4.8.4 to make its way … social content"]}

<The few against the million>: Only if nearly the whole nation stood against Socialism can so unequal a contest be explained.

(1) [A few hundred faced about a million]
-- from effect to cause --
(2) [The nation was an obstacle to Socialism]

<Clearing the obstacle>: What blocked capitalism's way had to be broken for capitalism to pass.

(1) [The party stood first in the way of capitalism]
-- from cause to effect --
(2) [Russian capitalism had to break the party]

[Everything nationally Russian endangered Communism]
  + [The nation was an obstacle to Socialism]

[The counter-revolution was political]
  + [Russian capitalism had to break the party]

[Stalin led a counter-revolution]
  + [Russian capitalism had to break the party]

[Democratic critics stay with appearances]
  + [The nation was an obstacle to Socialism]

[Anti-Stalinists distort October too]
  + [Democratic critics stay with appearances]

[No faction had a Socialist economic programme]: In the party struggles before 1929-30 no economic measure in dispute claimed to leave capitalist production relations, and none had a right to the name Socialist. {"voice": "the authors", "quotes": ["4.10.1", "4.12.2 neither the solution of the left or right was Socialist", "5.1.4 not economic solutions … the other not"]}

[Industrialise first and back the poor peasant]: Industrialisation has to come first, as the condition of agricultural development, and the poor peasant must be supported meanwhile. {"voice": "Trotsky and the left", "reportedBy": "the authors", "quotes": ["4.10.3"]}

[Let the middle peasant grow rich for now]: The middle peasant can be counted on to enrich himself and enlarge his working capital, which is to be confiscated in the end. {"voice": "Bukharin and the right", "reportedBy": "the authors", "quotes": ["4.10.4"]}

[The centre had no position of its own]: Stalin's centre held no position and took from left and right whatever let it stay at the head of the state. {"voice": "the authors", "quotes": ["4.10.5 Stalin's centre … of the state"]}

[Polemics blurred the line between the camps]: The centre's polemics drew no sharp line between revolutionaries and counter-revolutionaries, because it stole from both sides. {"voice": "the authors", "quotes": ["4.10.5"]}

[The Stalinist centre served the Russian state]: Whatever measures it borrowed, the Stalinist centre had in the end the single function of rescuing and strengthening the Russian state. {"voice": "the authors", "quotes": ["4.10.6", "7.2.1-2"]}

[The centre cut the double revolution down to capitalism]: The centre squeezed the double revolution into an anti-feudal and hence capitalist mould. {"voice": "the authors", "quotes": ["4.10.6-7"]}

[The centre is anticommunist]: The Stalinist centre is through and through hostile to Communism. {"voice": "the authors", "quotes": ["4.10.6-7"]}

[Left and right held out for the International Revolution]: Left and right stayed true to Lenin, knowing that everything depended in the end on the International Revolution and that one had to hold out until it won. {"voice": "the authors", "quotes": ["4.11.1 Both faithful … triumphs"]}

[The quarrel was over means]: Left and right fought over which measures would best keep power until the International Revolution came. {"voice": "the authors", "quotes": ["4.11.1 if there are … for that purpose", "5.1.4"]}

[The centre aimed only to eliminate internationalists]: Having already broken with the International Revolution, the centre had a single political aim, to get rid of those still pursuing it. {"voice": "the authors", "quotes": ["4.11.2"]}

[Stalin first used the right against Trotsky]: Stalin began by backing the right and adopting its programme of aid to the middle peasant while heaping abuse on Trotsky. {"voice": "the authors", "quotes": ["4.11.4"]}

[Stalin then turned on the right]: When that policy failed, Stalin, panicked by the kulak threat, dismissed the right and slung mud at Bukharin. {"voice": "the authors", "quotes": ["4.11.5"]}

<Borrowed measures blur the camps>: A centre that takes its measures from everyone leaves no visible frontier in its polemics.

(1) [The centre had no position of its own]
-- from cause to effect --
(2) [Polemics blurred the line between the camps]

<Any measure for one function>: A faction able to use any measure at all shows that its concern lies elsewhere, in the state.

(1) [The centre had no position of its own]
-- from sign --
(2) [The Stalinist centre served the Russian state]

<Capitalist mould means anticommunism>: To confine a double revolution to its capitalist half is to stand against Communism.

(1) [The centre cut the double revolution down to capitalism]
-- from verbal classification --
(2) [The centre is anticommunist]

<Rival means to one end>: Two different programmes under one shared expectation make a dispute about means.

(1) [Left and right held out for the International Revolution]
(2) [Industrialise first and back the poor peasant]
(3) [Let the middle peasant grow rich for now]
-- from verbal classification --
(4) [The quarrel was over means]

<How Stalin triumphed>: First with the right against the left and then against the right, the centre's course shows what it was after.

(1) [Stalin first used the right against Trotsky]
(2) [Stalin then turned on the right]
-- from example --
(3) [The centre aimed only to eliminate internationalists]

[No faction had a Socialist economic programme]
  + [The quarrel was over means]

[Quarrel between Communists hid the common enemy]
  + [Polemics blurred the line between the camps]

[Stalin led a counter-revolution]
  + [The centre is anticommunist]
  + [The centre aimed only to eliminate internationalists]
  + [The Stalinist centre served the Russian state]

[Trotsky sabotages the Leninist alliance]: Trotsky is undermining the infallible Leninist alliance between peasants and proletariat. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["4.11.4 showering Trotsky … peasantry and proletariat"]}
  - [Left and right held out for the International Revolution]

[The charge against Bukharin was wrong]: It was wrong of Stalin to accuse Bukharin of standing for what the rural bourgeoisie wanted. {"voice": "the authors", "quotes": ["4.11.5 engages in mud … rural bourgeoisie"]}

[Bukharin speaks for the rural bourgeoisie]: Bukharin gives voice to the interests of the rural bourgeoisie. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["4.11.5 mud slinging … rural bourgeoisie"]}
  - [The charge against Bukharin was wrong]
  - [Left and right held out for the International Revolution]

[Trotsky was not convinced the right was Marxist]: In what would have been a move towards Trotsky, Bukharin failed to persuade him that the right was Marxist and the centre was not. {"voice": "the authors", "quotes": ["4.11.6 Bukharin, when … the centre isn't"]}

[The centre is stepping to the left]: By borrowing some positions of the left, Stalin's centre is taking a step leftward. {"voice": "Trotskyists", "reportedBy": "the authors", "quotes": ["4.11.6 certain of Trotsky's … towards the left"]}
  - [Stalin borrowed for his own interests]
  - [The Stalinist centre served the Russian state]

[Stalin borrowed for his own interests]: When Stalin took over positions of the left he did it in his own interests. {"voice": "the authors", "quotes": ["4.11.6 Stalin borrowing some of their positions, for his own interests"]}

[The fight at the top expressed deeper forces]: The physical struggle in the leadership of party and state was only the expression of an underground offensive. {"voice": "the authors", "quotes": ["4.12.1 this \"physical\" … mentioned above"]}

[The counter-revolution was political]: The Stalinist counter-revolution was political, needing a drastic reversal on that level which was not so indispensable in the economy. {"voice": "the authors", "quotes": ["4.12.1 how drastic a reversal on the political level was necessary", "4.12.2 on the economic level … the same way", "6.3.1 all counter-revolution is political"]}

[The Stalin solution was no more Socialist]: Stalin's solution was no more Socialist than that of the left or the right, though through forced collectivisation it seemed inspired by a caricature of Trotsky's position. {"voice": "the authors", "quotes": ["4.12.2 neither the solution of the left or right was Socialist", "4.12.3"]}

[No Russian solution could bring Communism]: With the International Revolution beaten, no solution within Russia could bring about Communism even in the long run. {"voice": "the authors", "quotes": ["4.12.4 no Russian solution … was defeated"]}

<No economic overturn was needed>: Where no programme was Socialist, the counter-revolution had to overturn the politics and could leave the economic framework as it was.

(1) [Every counter-revolution shifts power between classes]
(2) [No faction had a Socialist economic programme]
-- from definition --
(3) [The counter-revolution was political]

<The paradox of the borrowed solution>: A solution can look like Trotsky's and be no more Socialist, because none that was merely Russian could be.

(1) [No Russian solution could bring Communism]
-- from cause to effect --
(2) [The Stalin solution was no more Socialist]

[No faction had a Socialist economic programme]
  + [The Stalin solution was no more Socialist]

[Democratic critics stay with appearances]
  + [The fight at the top expressed deeper forces]

[Soviet economic measures were Socialist]
  - [No faction had a Socialist economic programme]

[Socialism in one country is possible]
  - [No Russian solution could bring Communism]

[Stalin led a counter-revolution]
  + [The counter-revolution was political]

[Quarrel between Communists hid the common enemy]: Communists tore one another apart over how to prevent a hard historical reality, and this superhuman effort kept their common enemy out of sight. {"voice": "the authors", "quotes": ["4.13.1"]}

[Bukharin saw the enemy at the last]: Perhaps only when about to be executed did Bukharin recognise the common enemy. {"voice": "the authors", "quotes": ["4.13.1 hid from view … his neck"]}

<Late recognitions>: Trotsky stayed unconvinced and Bukharin saw clearly only at the end, which shows how well the enemy was hidden.

(1) [Trotsky was not convinced the right was Marxist]
(2) [Bukharin saw the enemy at the last]
-- from example --
(3) [Quarrel between Communists hid the common enemy]

[Quarrel between Communists hid the common enemy]
  + [The comrades of Lenin saw the enemy late]

[Two opposed historical perspectives clashed]
  + [Quarrel between Communists hid the common enemy]

<A struggle that shows the reversal>: The physical fight at the top, an outward sign of deeper forces, shows how drastically the politics had to be turned round.

(1) [The fight at the top expressed deeper forces]
-- from sign --
(2) [The counter-revolution was political]

[Mere killers could be the enemy]: A mere gang of killers was able to be the enemy of a social revolution. {"voice": "the authors", "quotes": ["4.14.1 the enemy of … gang of killers"]}

[Isolated October was the will of a party]: Cut off from the expected support of the International Proletariat, October's socialist character shrinks to the will of a party, a group of people that hostile events moreover thin out. {"voice": "the authors", "quotes": ["4.14.1 if isolated … hostile events"]}

[Counter-revolutions must kill revolutionaries]: Killing revolutionaries is all but a duty for any counter-revolution. {"voice": "the authors", "quotes": ["4.14.1 to kill revolutionaries … counterrevolution"]}

<A gang of killers suffices>: If mere killers can be the enemy, October's Socialism had come down to the will of persons.

(1) [Mere killers could be the enemy]
-- from sign --
(2) [Isolated October was the will of a party]

[Mere killers could be the enemy]
  + [Counter-revolutions must kill revolutionaries]

[No Russian solution could bring Communism]
  + [Isolated October was the will of a party]
  + [Every domestic strategy hid one fatal risk]

[Stalin led a counter-revolution]
  + [Counter-revolutions must kill revolutionaries]

<No Socialist way out inside Russia>: With the way abroad closed and no Socialist way at home, a centre that kept only the anti-feudal half left Russia with capitalism.

(1) [The German defeat ended the last chance]
(2) [No Russian solution could bring Communism]
(3) [The centre cut the double revolution down to capitalism]
-- by elimination --
(4) [USSR is capitalist]

# V: Socialism and State Capitalism {"isGroup": true}

[Russian problems are tied to the world role]: Russia's economic and political problems, its internal policy and the international role Communists gave their revolution hang together of necessity and cannot be examined apart. {"voice": "the authors", "quotes": ["5.1.1 necessary and specific … to their revolution", "5.1.2 no aspect can be examined in isolation"]}

[A contradiction undermined Bolshevik policy]: From the revolution's first years Bolshevik economic policy was undermined by a contradiction that would in the end be its death. {"voice": "the authors", "quotes": ["5.2.1 from the first years … death-knell"]}

[Communists set their hope on world victory]: Until Stalin's turn, Communists everywhere hoped to overcome the contradiction by nothing but Socialism's international victory. {"voice": "the authors", "quotes": ["5.2.1 which Communists … victory of Socialism"]}

[Russia had to live on a petty-bourgeois economy]: Pending that victory the people had to survive and the forces of production had to be used as they were, in a petty-bourgeois mercantile economy. {"voice": "the authors", "quotes": ["5.2.2"]}

[The Bolshevik formula was state capitalism]: The Bolshevik formula was to turn the effort of production towards state capitalism. {"voice": "the authors", "quotes": ["5.2.3-4"]}

<Living until the victory>: A people that had to live on petty-bourgeois production until the world victory could only be led towards state capitalism.

(1) [Russia had to live on a petty-bourgeois economy]
(2) [Communists set their hope on world victory]
-- from necessary condition --
(3) [The Bolshevik formula was state capitalism]

[Russian Socialism depended on revolution abroad]
  + [Russian problems are tied to the world role]
  + [Communists set their hope on world victory]

[Russian problems are tied to the world role]
  + [A contradiction undermined Bolshevik policy]

[The Tax in Kind explains why capitalism]: Lenin's text on the tax in kind, of April 1921, explains why the formula has to be capitalism. {"voice": "the authors", "quotes": ["5.3.1", "5.3.2"]}

[The Bolshevik formula was state capitalism]
  + [The Tax in Kind explains why capitalism]

[Socialism needs large-scale engineering]: Without large-scale capitalist engineering that rests on the newest science Socialism cannot be conceived. {"voice": "Lenin", "quotes": ["5.4.1"]}

[Accumulation is the only economic path]: In strictly economic terms the only way to Socialism goes by capital accumulation, a task that falls to bourgeois society. {"voice": "the authors", "quotes": ["5.5.1 on the strictly economic level … bourgeois society"]}

[The proletariat took over the bourgeois task]: Accumulating capital is an indispensable condition of Socialism that falls to bourgeois society, but as the bourgeoisie was not going to meet it the proletariat took charge of it. {"voice": "the authors", "quotes": ["5.5.1"]}

<Why capitalism>: Socialism presupposes capitalist technique and accumulation, so the proletariat had to see to them where the bourgeoisie had not.

(1) [Socialism needs large-scale engineering]
(2) [Accumulation is the only economic path]
-- from necessary condition --
(3) [The proletariat took over the bourgeois task]

[Proletarian power had to develop capitalism first]
  + [The proletariat took over the bourgeois task]

[A contradiction undermined Bolshevik policy]
  + [The proletariat took over the bourgeois task]

[Peasants must first become wage earners]: Millions of peasants stuck in the backwoods have to be made wage earners so that wage earning can be abolished afterwards. {"voice": "the authors", "quotes": ["5.5.2"]}

[Exchange must come before its abolition]: Mercantile exchange has first to be brought into patriarchal and barbarous areas so that it can in the end be abolished. {"voice": "the authors", "quotes": ["5.5.3"]}

[Large industry must break patriarchalism]: Large-scale industry and modern technology have to be promoted against the indolent patriarchalism of the Russian countryside. {"voice": "the authors", "quotes": ["5.5.4"]}

[The task is out and out capitalism]: Accomplishing the gigantic task of bringing in wage labour, exchange and large industry realises capitalism pure and simple and never Socialism. {"voice": "Lenin", "reportedBy": "the authors", "quotes": ["5.6.1", "5.5.2", "5.5.3", "5.5.4"]}

<Brought in to be abolished>: Making wage earners, bringing in exchange and promoting large industry are what capitalism does, whatever the aim beyond.

(1) [Peasants must first become wage earners]
(2) [Exchange must come before its abolition]
(3) [Large industry must break patriarchalism]
-- from verbal classification --
(4) [The task is out and out capitalism]

[Socialism is a freeing of forces]: Socialism is not built like concrete and steel works but sets existing forces free by destroying the obstacles that obsolete production puts before them. {"voice": "the authors", "quotes": ["5.6.2 Socialism is not … against them"]}

[Socialism can be constructed]: Socialism can be constructed, and under Russian conditions it has been. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["6.18.1"]}
  >< [Socialism is a freeing of forces]
  - [Communists alone cannot build Communism]
  - [Constructed Socialism is the gravest falsification]

[Socialism in one country is possible]
  + [Socialism can be constructed]

[October had two shackles to break]: Unlike a Western proletariat come to power, the Russian one had two sets of shackles to break instead of one. {"voice": "the authors", "quotes": ["5.7.1 the Russian proletariat … just one"]}

[Bourgeois production was needed at home and obsolete abroad]: Bourgeois production was still indispensable at the scale of Russia while it was already obsolete at the international scale. {"voice": "the authors", "quotes": ["5.7.1 the shackle of bourgeois … International scale"]}

<The tragedy of October>: A mode of production at once needed and outlived binds the proletariat twice over.

(1) [Bourgeois production was needed at home and obsolete abroad]
-- from cause to effect --
(2) [October had two shackles to break]

[A contradiction undermined Bolshevik policy]
  + [October had two shackles to break]

[Capitalism is bane and boon]: Set against Socialism capitalism is an evil, but set against medievalism, small production and the bureaucracy bred by scattered producers it is a good. {"voice": "Lenin", "quotes": ["5.8.1", "5.8.2"]}

[Some capitalism is inevitable]: With the direct passage from small production to Socialism still ahead, small production and exchange are bound to bring forth some capitalism of themselves. {"voice": "Lenin", "quotes": ["5.8.3 Inasmuch as … and exchange"]}

[Capitalism must be steered into state capitalism]: Capitalism, above all when led into state-capitalist channels, must serve as the middle link between small production and socialism and as a way of raising the productive forces. {"voice": "Lenin", "quotes": ["5.8.3 we must utilise … productive forces"]}

<The middle link>: What is inevitable, and better than what went before, should be put to use on the way to Socialism.

(1) [Capitalism is bane and boon]
(2) [Some capitalism is inevitable]
-- from consequence --
(3) [Capitalism must be steered into state capitalism]

[The Bolshevik formula was state capitalism]
  + [Capitalism must be steered into state capitalism]

[Stalin made the means an end]: Stalin's worst crime against the proletariat is to have turned the means Lenin invoked into an end and merged Socialism entirely with capitalism. {"voice": "the authors", "quotes": ["5.9.1"]}

[Accumulating capital is the task of Socialism]: It is for Socialism to accumulate capital. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["5.9.2 for the imbeciles … accumulation of capital"]}
  - [The task is out and out capitalism]
  - [Stalin made the means an end]
  - [Socialism excludes capitalist categories]

[Russia is Socialist]
  - [Stalin made the means an end]

[Socialism needs prior capitalist development]: Socialism cannot be achieved unless capitalism has developed beforehand. {"voice": "the authors", "quotes": ["5.10.2 Socialism, whilst … capitalist development"]}

[Socialism needs proletarian state power]: Socialism cannot be achieved unless the proletariat dominates the state. {"voice": "the authors", "quotes": ["5.10.2 isn't achievable without … of the state either\""]}

<Why state capitalism>: If Socialism needs both capitalist development and the proletarian state, the way to it is capitalism under that state.

(1) [Socialism needs prior capitalist development]
(2) [Socialism needs proletarian state power]
-- from necessary condition --
(3) [The Bolshevik formula was state capitalism]

[The October state was politically proletarian]: On the political level the state that came out of October is proletarian, since the proletariat led the revolution and a party born of it and armed with its doctrine directed it. {"voice": "the authors", "quotes": ["5.10.3-4"]}

[The transitional character is undisputed]: No student of the Russian economic system has, to my mind, denied that it is in transition. {"voice": "Lenin", "quotes": ["5.11.1"]}

[Socialist Republic names an intention]: No Communist, to my mind, has denied that the name Soviet Socialist Republic expresses the resolve of Soviet power to reach Socialism and does not recognise the present economic system as a Socialist order. {"voice": "Lenin", "quotes": ["5.11.2"]}

[Transition means stages on the way]: When Lenin writes of transition he wants to define the stages Russia has to go through from its present state to Socialism. {"voice": "the authors", "quotes": ["5.12.1"]}

<Proletarian state without Socialist economy>: Lenin grants that the order is transitional and that the name speaks of a will, so a proletarian state was Socialist in its intention only.

(1) [The October state was politically proletarian]
(2) [The transitional character is undisputed]
(3) [Socialist Republic names an intention]
-- from authority --
(4) [The Socialism of October was an intention]

[Petty-bourgeois capitalism prevails]: What prevails in Russia at present is petty-bourgeois capitalism. {"voice": "Lenin", "quotes": ["5.13.1 At present, petty-bourgeois capitalism prevails in Russia"]}

[One road leads to state capitalism and Socialism]: From petty-bourgeois capitalism a single road, with national accounting and control as its intermediate station, leads both to large-scale state capitalism and to Socialism. {"voice": "Lenin", "quotes": ["5.13.1 it is one … distribution'"]}

[Russia must cross the common ground]: Russia can make no advance from its present economic situation unless it crosses the ground, national accounting and control, that state capitalism shares with Socialism. {"voice": "Lenin", "quotes": ["5.15.1"]}

[Conditions dictate the Russian route]: The economic and social conditions of Russia after its revolution decide imperatively which way it has to take to Socialism. {"voice": "Lenin", "reportedBy": "the authors", "quotes": ["5.16.1"]}

<One and the same road>: From where Russia stood there was one road forward, and its stations were fixed by where it stood.

(1) [Petty-bourgeois capitalism prevails]
(2) [One road leads to state capitalism and Socialism]
(3) [Russia must cross the common ground]
-- from necessary condition --
(4) [Conditions dictate the Russian route]

[Conditions dictate the Russian route]
  + [Transition means stages on the way]

[Only the proletarian state guaranteed the way forward]: Only the state's political nature as a proletarian one can guarantee that Russia will not halt at small mercantile production, private capitalism or state capitalism. {"voice": "the authors", "quotes": ["5.16.2"]}

[State control speeds the journey]: Control of the state makes for the quickest arrival at the distant goal of Socialism. {"voice": "the authors", "quotes": ["5.16.3-4"]}

[The locomotive needs world victory]: Russia's onward way to Socialism is open only if the proletariat's international victory breaks capital's might in its main centres around the world. {"voice": "the authors", "quotes": ["5.16.5"]}

<The guarantee is political>: Where conditions fix an economic road that is also capitalism's, only the power of the proletariat can keep it from ending there.

(1) [Conditions dictate the Russian route]
(2) [Socialism needs proletarian state power]
-- from necessary condition --
(3) [Only the proletarian state guaranteed the way forward]

[Only the proletarian state guaranteed the way forward]
  + [State control speeds the journey]

[Socialism in one country is possible]
  - [The locomotive needs world victory]

[Russian Socialism depended on revolution abroad]
  + [The locomotive needs world victory]

[Falsehood and defeat bury the perspective of Lenin]: Lenin's lucid perspective is buried today chiefly by Stalinist falsehoods but also by the defeat after defeat of the proletariat. {"voice": "the authors", "quotes": ["5.17.1 the main reason … of its party"]}

[Reflux damages the class memory]: The general ebb of the proletarian movement does its worst harm to what the proletariat knows of its own history. {"voice": "the authors", "quotes": ["5.17.1 the general reflux … own history"]}

[Anti-Stalinists distort October too]: Not Stalinism alone but most anti-Stalinists as well have distorted the October Revolution. {"voice": "the authors", "quotes": ["5.17.2"]}

<Distortion as evidence of defeat>: That even Stalinism's enemies misread October shows how far defeat has clouded the class's knowledge of itself.

(1) [Anti-Stalinists distort October too]
-- from sign --
(2) [Reflux damages the class memory]

[Falsehood and defeat bury the perspective of Lenin]
  + [Reflux damages the class memory]

[Denouncing false Socialism is the primary condition]
  + [October is buried under falsification]

[October is buried under falsification]
  + [Falsehood and defeat bury the perspective of Lenin]

[State capitalism defeated Socialism in Russia]: Socialism was defeated in Russia by a monstrous state capitalism. {"voice": "the extremists", "reportedBy": "the authors", "quotes": ["6.9.1 the defeat of … state capitalism"]}
  - [Stalinism never attained state capitalism]
  - [Petty bourgeoisie and private capital fight both]
  - [Small production was the enemy that won]

[Lenin equated Socialism with state capitalism]: Lenin treated Socialism and state capitalism as one and the same. {"voice": "the extremists", "reportedBy": "the authors", "quotes": ["5.19.1 condemn Lenin's … state capitalism"]}
  >< [State capitalism was a stage and not Socialism]
  - [Socialist Republic names an intention]
  - [The task is out and out capitalism]

[The Leninist conception caused the failure]: The Leninist conception of state capitalism is to blame for the failure of the revolution. {"voice": "the extremists", "reportedBy": "the authors", "quotes": ["5.18.1"]}
  - [State capitalism is not what triumphed with Stalin]

<The case against Lenin>: Lenin took state capitalism for Socialism, state capitalism was Socialism's ruin, and so his conception ruined the revolution.

(1) [Lenin equated Socialism with state capitalism]
(2) [State capitalism defeated Socialism in Russia]
-- from cause to effect --
(3) [The Leninist conception caused the failure]

<The case against Lenin>
  _ [Stalinism never attained state capitalism]

[Stalinism never attained state capitalism]: Stalinism has never reached the economic stage of state capitalism. {"voice": "the authors", "quotes": ["5.18.2 this economic stage … by Stalinism", "5.18.1 conception of state capitalism"]}

[State capitalism is not what triumphed with Stalin]: The supposed achievement of state capitalism is therefore not to be identified with the victory of Stalin's counter-revolution. {"voice": "the authors", "quotes": ["5.18.3"]}

[Stalinism shuttled between the intermediate stations]: After a half-hearted start towards state capitalism Stalinism was content to move to and fro among the stages that part it from small production. {"voice": "the authors", "quotes": ["5.18.4"]}

<The stage that was never reached>: A stage Stalinism never reached cannot be what triumphed in its counter-revolution.

(1) [Stalinism never attained state capitalism]
-- from necessary condition --
(2) [State capitalism is not what triumphed with Stalin]

[Stalinism never attained state capitalism]
  + [Stalinism shuttled between the intermediate stations]

[Critics judge by democracy and morality alone]: Numerous anti-Stalinists who condemn Lenin's teachings have no criteria but democracy, political morality or the best form of organisation. {"voice": "the authors", "quotes": ["5.19.1 Numerous anti-Stalinists … Lenin's teachings"]}

[Anti-Stalinists distort October too]
  + [Critics judge by democracy and morality alone]

[State capitalism was a stage and not Socialism]: For Lenin state capitalism was a passing objective, called for only to make up for Russia's extremely poor capitalist development, and not Socialism. {"voice": "the authors", "quotes": ["5.19.3 as far as Lenin … Russian conditions\"", "5.18.2 this economic stage … step forward\"", "5.20.1 only a transitory … backward economy", "5.6.1"]}

[Developed countries begin with Socialist measures]: In developed countries, where state capitalism is wholly unfit to be a condition of proletarian revolution, the first Socialist measures, in particular abolishing wage labour, will be taken at once. {"voice": "the authors", "quotes": ["5.19.3 the formula of … abolition of wage labour"]}

[The international core of October is political]: What is international in October is political in essence, namely that the dictatorship of the proletariat is everywhere necessary. {"voice": "the authors", "quotes": ["5.19.4"]}

[Russian economic problems are not Socialism]: Russia's economic problems have, on the whole, no bearing on socialism. {"voice": "the authors", "quotes": ["5.19.5"]}

<A formula for backwardness>: Since developed countries have no need of it, state capitalism is a remedy for Russian backwardness and no part of Socialism.

(1) [Developed countries begin with Socialist measures]
(2) [Russian economic problems are not Socialism]
-- by contrast --
(3) [State capitalism was a stage and not Socialism]

[Russian economic problems are not Socialism]
  + [The international core of October is political]

[State capitalism is a matter of doctrine]: State capitalism is a principle and belongs to doctrine. {"voice": "the extremists", "reportedBy": "the authors", "quotes": ["5.20.1", "5.19.3 the formula of … on \"Russian conditions\""]}
  - [State capitalism was a stage and not Socialism]
  - [The international core of October is political]

[Extremists repeat the Stalinist error]: By turning into doctrine what was but a transitory aim in managing a backward economy, the extremists, even if in good faith, commit the error that let Stalinism triumph in the international workers' movement. {"voice": "the authors", "quotes": ["5.20.1"]}

<The same error from two sides>: Stalin made a final stage of a means, and the extremists make a principle of it, so that both commit one error.

(1) [Stalin made the means an end]
(2) [State capitalism was a stage and not Socialism]
-- from analogy --
(3) [Extremists repeat the Stalinist error]

[Anti-Stalinists distort October too]
  + [Extremists repeat the Stalinist error]

<Capitalism under a Socialist label>: What Stalin calls Socialism is a capitalism that for Lenin was only the road, and on that road the stage before Socialism was not even reached.

(1) [State capitalism was a stage and not Socialism]
(2) [Stalin made the means an end]
(3) [Stalinism never attained state capitalism]
-- from verbal classification --
(4) [USSR is capitalist]

# VI: Socialism and Small Production {"isGroup": true}

[Isolated Russia could only develop capitalism]: Without the help of international revolution the Russian economy could aspire to nothing but capitalist development, to which necessity drove it. {"voice": "the authors", "quotes": ["6.1.2 without the help … capitalist development", "6.2.1 the Russian economy … sheer necessity"]}

[Russian capitalism is the work of Stalin]: Capitalism in Russia was the work of Stalin. {"voice": "the authors", "quotes": ["6.1.2 we say this capitalism is the work of Stalin"]}

[There is no counter-revolution in the same policy]: It is difficult to say in what Stalin's economic policies differed from Lenin's, and by what right one calls counter-revolution what continued the work of the political forces it had beaten. {"voice": "the authors", "objection": true, "quotes": ["6.1.2 the difficult question … had defeated", "6.2.1 we have already replied to this objection"]}

[Bolsheviks meant to fight capital abroad]: The Bolsheviks intended to confront capital not on the ground of the Russian economy but internationally, above all where victorious revolution could destroy production relations at once. {"voice": "the authors", "quotes": ["6.2.1 the Russian economy … victorious revolution"]}

<Same policy without counter-revolution>: If Russia could only become capitalist and Stalin made it so, he seems to have carried on what went before.

(1) [Isolated Russia could only develop capitalism]
(2) [Russian capitalism is the work of Stalin]
-- from analogy --
(3) [There is no counter-revolution in the same policy]

<Same policy without counter-revolution>
  _ [Bolsheviks meant to fight capital abroad]

[There is no counter-revolution in the same policy]
  - [Bolsheviks meant to fight capital abroad]
  - [Every counter-revolution shifts power between classes]

[Stalin led a counter-revolution]
  - [There is no counter-revolution in the same policy]
  - [No restoration means no counter-revolution]

[Stalinism ended every Socialist prospect]: The Stalinist counter-revolution put a final end to any Socialist perspective, whether near or distant. {"voice": "the authors", "quotes": ["6.2.2 what the Stalinist … and short term"]}

[Stalinist capitalism is far from radical]: The Stalinist counter-revolution stands for a way of expanding capitalism that is far from the most radical or energetic. {"voice": "the authors", "quotes": ["6.2.2 what the Stalinist … radical or energetic"]}

[Every counter-revolution shifts power between classes]: Every counter-revolution is political, showing itself in a change of the class in power and not in a halt of the productive forces. {"voice": "the authors", "quotes": ["6.3.1"]}

[Modern history never runs backwards]: A halt of the productive forces would be a step backwards for civilisation, and modern history has no example of one. {"voice": "the authors", "quotes": ["6.3.1 through the development … happening"]}

[The Restoration of 1815 left capitalism in place]: In the European countries that had warded off the French Revolution the restoration of 1815 gave the aristocracy power again without preventing the spread of capitalism or turning the bourgeois into serfs. {"voice": "the authors", "quotes": ["6.3.2", "6.3.3"]}

<The lesson of 1815>: A restoration that changed the rulers and let capitalism go on shows what a counter-revolution is and is not.

(1) [Modern history never runs backwards]
(2) [The Restoration of 1815 left capitalism in place]
-- from precedent --
(3) [Every counter-revolution shifts power between classes]

[Stalinism kept the results of the fall of Tsarism]: While it sabotaged the International Revolution, Stalinism did not try to undo the generalised mercantile production and capitalist economy that Tsarism's downfall had brought. {"voice": "the authors", "quotes": ["6.4.1"]}

<Stalinism like the Restoration>: As the Restoration did not go back on capitalism, so Stalinism did not go back on what the fall of Tsarism achieved.

(1) [The Restoration of 1815 left capitalism in place]
(2) [Every counter-revolution shifts power between classes]
-- from analogy --
(3) [Stalinism kept the results of the fall of Tsarism]

[The overthrown classes stayed overthrown]: Stalin's counter-revolution did not give the overthrown classes their power back. {"voice": "the authors", "quotes": ["6.4.2 this counter-revolution didn't … overthrown classes"]}

[No restoration means no counter-revolution]: There is no right to speak of a counter-revolution under Stalin, since it did not give the overthrown classes their power back. {"voice": "the authors", "objection": true, "quotes": ["6.4.2", "6.1.2 what right have we to speak of a counter-revolution"]}
  - [A state can install capitalism without a bourgeoisie]

<No class restored>: Where the classes overthrown did not come back, there seems to be no counter-revolution.

(1) [The overthrown classes stayed overthrown]
-- from sign --
(2) [No restoration means no counter-revolution]

<No class restored>
  _ [A state can install capitalism without a bourgeoisie]

[Colonial revolutions ended in capitalism]: Twenty years of crisis in colonialism confirm that any revolution in a backward or semi-feudal country leads to capitalism while the World proletariat is not in combat. {"voice": "the authors", "quotes": ["6.4.3 the crisis … in combat"]}

[A state can install capitalism without a bourgeoisie]: Where a revolution breaks out in a backward or semi-feudal country without the World proletariat in combat, the state as economic agent installs or keeps up capitalist relations of production even if no bourgeois class is physically there. {"voice": "the authors", "quotes": ["6.4.3 it is capitalism … relations of production"]}

<What the colonial crisis confirms>: The revolutions of the colonial world show capitalism arising through the state where no bourgeoisie stands behind it.

(1) [Colonial revolutions ended in capitalism]
-- by generalisation --
(2) [A state can install capitalism without a bourgeoisie]

[The state is a hinge between modes of production]: The state acts as a determining hinge between two successive modes of production, and without this notion one cannot fully understand the function Lenin gave it in October or throw light on the one it had under Stalin. {"voice": "the authors", "quotes": ["6.5.1"]}

[The state is force for the ruling class]: A state is an instrument of violence serving the ruling class and safeguarding the social order that fits a particular mode of production. {"voice": "the authors", "quotes": ["6.5.2"]}

[The proletarian state will wither away]: The proletarian state puts the exploited above the exploiters and is doomed to wither away along with the production relations it means to abolish. {"voice": "the authors", "quotes": ["6.5.3-4"]}

[A state can only authorise or forbid]: In regard to the production relations it means to abolish, the Proletarian State, like every other state, can intervene in two ways only, by allowing and by forbidding. {"voice": "the authors", "quotes": ["6.5.4-5"]}

[October lived by tolerating accumulation]: The revolution made all class rule founded on capital accumulation impossible yet could not survive without tolerating and even encouraging this accumulation. {"voice": "the authors", "quotes": ["6.6.1 it destroyed … this accumulation"]}

[The Socialism of October was an intention]: October's proletarian character hung more on a potential than on anything actual, and its Socialism was rather intended than materially possible. {"voice": "the authors", "quotes": ["6.6.2"]}

<Accumulation under proletarian rule>: A revolution that has to encourage what it means to abolish is Socialist by intention.

(1) [October lived by tolerating accumulation]
-- from cause to effect --
(2) [The Socialism of October was an intention]

[Stalinism openly renounced the International Revolution]: The political threshold beyond which the state has nothing more to do with the proletariat's revolutionary function was crossed when Stalinism openly gave up the International Revolution, the requirement for future Russian Socialism. {"voice": "the authors", "quotes": ["6.7.1 the \"threshold\" when … of the proletariat", "6.7.2"]}

[The power to forbid is the economic criterion]: On the economic and social level the only solid criterion of a proletarian state comes from its function of authorising or forbidding. {"voice": "the authors", "quotes": ["6.7.3", "6.5.5"]}

[The Soviet state ceased to be proletarian]: The Soviet State stopped being proletarian once it had lost every means of forbidding the transitory economic forms it had once been forced to allow. {"voice": "the authors", "quotes": ["6.7.3 the Soviet State ceased … to authorise"]}

[The 1936 constitution sealed the peasant weight]: In law the state's impotence shows itself officially only with the 1936 constitution, whose democratic equality of peasants and workers seals the crushing of the proletariat by the huge Russian peasantry. {"voice": "the authors", "quotes": ["6.8.1 If legally speaking … Russian peasantry"]}

[The impotence of the state shows in agriculture]: On the economic and social level the state's impotence shows mainly in the great upheaval of agricultural structures. {"voice": "the authors", "quotes": ["6.8.1 this impotence … itself officially", "6.8.1 on the economic … agricultural structures"]}

<What makes a state proletarian>: If a state serves a class by allowing and forbidding, its economic test is whether it can still forbid.

(1) [The state is force for the ruling class]
(2) [A state can only authorise or forbid]
-- from definition --
(3) [The power to forbid is the economic criterion]

<Crossing the threshold>: By its politics and by its lost power to forbid, visible in law and in agriculture, the state was no longer the proletariat's.

(1) [Stalinism openly renounced the International Revolution]
(2) [The power to forbid is the economic criterion]
(3) [The 1936 constitution sealed the peasant weight]
(4) [The impotence of the state shows in agriculture]
-- from sign --
(5) [The Soviet state ceased to be proletarian]

[The power to forbid is the economic criterion]
  + [The state is a hinge between modes of production]
  + [The proletarian state will wither away]

[The Soviet state ceased to be proletarian]
  + [The Socialism of October was an intention]

<A change of class in power>: The proletariat lost the state and the perspective of Socialism with it, which is what counter-revolution means.

(1) [Every counter-revolution shifts power between classes]
(2) [The Soviet state ceased to be proletarian]
(3) [Stalinism ended every Socialist prospect]
-- from definition --
(4) [Stalin led a counter-revolution]

[Stalinism ended every Socialist prospect]
  + [Stalinism openly renounced the International Revolution]

<Other hands on the levers>: Since only a proletarian state could drive past the intermediate stations, without it Russia stayed among them.

(1) [Only the proletarian state guaranteed the way forward]
(2) [The Soviet state ceased to be proletarian]
-- from cause to effect --
(3) [Stalinism shuttled between the intermediate stations]

[Collectivisation realised the Communist revolution]: The collectivisation and dekulakisation of the thirties carried out the second, Communist revolution that October contained. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["6.8.2"]}
  - [Russian farming is below the capitalist level]
  - [The kolkhos eternalises small production]

[Russian farming is below the capitalist level]: The organisation of Russian farming has not reached the socialist level and even drags well below every developed capitalist country. {"voice": "the authors", "quotes": ["6.8.3 the organisation … capitalist countries"]}

[Russia must import wheat]: Chronically short of basic necessities, Russia even today has to import wheat, of which it used to be among the foremost producers in the world. {"voice": "the authors", "quotes": ["6.8.4"]}

<Wheat as a witness>: That a country once among the first producers of wheat has to import it shows how low its farming stands.

(1) [Russia must import wheat]
-- from sign --
(2) [Russian farming is below the capitalist level]

[Russia is Socialist]
  + [Collectivisation realised the Communist revolution]
  + [Socialism can be constructed]

[Small production is the first enemy of Socialism]: Socialism's enemy number one is small production. {"voice": "Lenin", "reportedBy": "the authors", "quotes": ["6.9.1-2", "6.15.1 in Lenin's outline … small production dominates", "6.17.1 far from having eliminated small production"]}

[The enemy held fast through every reform]: Socialism's first enemy stood firm against all the reforms and changes that the USSR went through. {"voice": "the authors", "quotes": ["6.9.2"]}

[Small production was the enemy that won]: The form of production to which proletarian power in Russia finally gave in was small production and not state capitalism. {"voice": "the authors", "quotes": ["6.9.1-2", "6.15.1 in Lenin's outline … small production dominates", "6.17.1"]}

[Lenin counted five economic types]: The Russian economy has five types, namely natural economy, small commodity production, private capitalism, state capitalism and Socialism. {"voice": "Lenin", "reportedBy": "the authors", "quotes": ["6.9.3", "6.10-13", "6.14.1"]}

[Natural economy consumes what it makes]: In the natural, patriarchal economy the producers themselves consume nearly all that is produced. {"voice": "Lenin", "reportedBy": "the authors", "quotes": ["6.10.1"]}

[Grain-selling peasants are mostly small producers]: Small commodity production takes in most of the peasants who sell their grain. {"voice": "Lenin", "quotes": ["6.11.1"]}

[Private capitalism returned with the NEP]: One type of the Russian economy is private capitalism, reborn since the NEP. {"voice": "Lenin", "reportedBy": "the authors", "quotes": ["6.12.1"]}

[State capitalism was still only striven for]: State capitalism, meaning grain monopoly and national accounting, was still a tendency that the proletarian power strove to realise against a host of difficulties. {"voice": "the authors", "quotes": ["6.13.1", "6.15.1 still at the … create it"]}

[Socialism was only a legal opportunity]: Socialism in Russia is no more than a legal opportunity for the proletarian state. {"voice": "Lenin", "quotes": ["6.14.1"]}

[Socialism would need completed imperialism]: Socialism could be real at once only if the revolution had inherited what a completed Imperialism leaves, a system wholly in submission to finance capital that needed merely to lose its head for the rest to fall to the proletariat. {"voice": "Lenin", "reportedBy": "the authors", "quotes": ["6.14.2"]}

[Russia had no completed imperialism]: The legacy of a completed Imperialism evidently was not to be found in Russia. {"voice": "the authors", "quotes": ["6.15.1 This evidently wasn't the case in Russia", "6.14.2 if the Russian revolution … from a \"completed Imperialism\""]}

[State capitalism and Socialism were not the two sides]: In Lenin's outline the struggle does not set state capitalism against Socialism but goes on in an economy that small production dominates. {"voice": "the authors", "quotes": ["6.15.1"]}

[Petty bourgeoisie and private capital fight both]: It is not state capitalism that wages war on Socialism, but the petty-bourgeoisie and private capitalism jointly, and they fight state capitalism as well. {"voice": "Lenin", "quotes": ["6.16.1"]}

<No Socialism without an imperialist legacy>: The condition for immediate Socialism was missing, so Socialism remained a possibility in law.

(1) [Socialism would need completed imperialism]
(2) [Russia had no completed imperialism]
-- from necessary condition --
(3) [Socialism was only a legal opportunity]

<The outline of the struggle>: With state capitalism still a tendency and Socialism a mere possibility, the fight had to be with the small production that prevailed.

(1) [State capitalism was still only striven for]
(2) [Socialism was only a legal opportunity]
(3) [Lenin counted five economic types]
(4) [Grain-selling peasants are mostly small producers]
-- by elimination --
(5) [State capitalism and Socialism were not the two sides]

[Lenin counted five economic types]
  + [Natural economy consumes what it makes]
  + [Private capitalism returned with the NEP]

[State capitalism and Socialism were not the two sides]
  + [Petty bourgeoisie and private capital fight both]

[State capitalism defeated Socialism in Russia]
  - [State capitalism and Socialism were not the two sides]

[The kolkhos eternalises small production]: Russian agriculture has not eliminated small production but made it eternal behind the falsely collective look of the kolkhos. {"voice": "the authors", "quotes": ["6.17.1"]}

[The kolkhos resembles western co-operatives]: As a co-operative the kolkhos is barely different from those of the capitalist West. {"voice": "the authors", "quotes": ["6.17.2"]}

<The outcome in the countryside>: The named enemy outlasted every reform and lives on in the kolkhos, so it is this enemy that won.

(1) [Small production is the first enemy of Socialism]
(2) [The enemy held fast through every reform]
(3) [The kolkhos eternalises small production]
-- from effect to cause --
(4) [Small production was the enemy that won]

[Small production was the enemy that won]
  + [State capitalism and Socialism were not the two sides]

[The kolkhos eternalises small production]
  + [The kolkhos resembles western co-operatives]

[New forms unforeseen by Marxism beat the party]: The Russian proletariat's party perished because new forms arose that Marxism had not foreseen. {"voice": "the authors", "objection": true, "quotes": ["6.17.3 the party … by Marxism"]}
  - [Russian conditions vanquished the party]

[A mound of bureaucrats beat the party]: The Russian proletariat's party perished because of a colossal mass of bureaucrats reared within the working class. {"voice": "Trotskyists", "reportedBy": "the authors", "quotes": ["6.17.3 the party … did not perish", "6.17.3 because of the colossal … working class", "9.13.2"]}
  - [Russian conditions vanquished the party]

[Russian conditions vanquished the party]: Nothing but the historic conditions of Russia vanquished the party, and it knew from the outset that it could not master them without the European Communist Revolution. {"voice": "the authors", "quotes": ["6.17.4"]}

[Small production was the enemy that won]
  + [Russian conditions vanquished the party]

[Constructed Socialism is the gravest falsification]: It is the most serious of all Stalinist falsifications, a lie already denounced by Lenin, to say that under such conditions Socialism had been constructed. {"voice": "the authors", "quotes": ["6.18.1", "6.18.2"]}

[Communists alone cannot build Communism]: That Communists by themselves can build Communist society is a childish notion that we have never voiced, since Communists are but a drop in the ocean of the people. {"voice": "Lenin", "quotes": ["6.19.1"]}

[Communism must be made by other hands]: Communist society has to be created by the hands of others. {"voice": "Lenin", "quotes": ["6.20.1"]}

[Other classes would create the conditions]: The non-proletarian classes were to be allowed to modernise their technique with machinery, creating thereby the conditions for Socialism yet not Socialism as such. {"voice": "the authors", "quotes": ["6.20.2"]}

[The conditions for Socialism are capitalism]: The conditions for Socialism have no other name than capitalism. {"voice": "the authors", "quotes": ["6.20.3"]}

<Building by the hands of others>: If Communists cannot build alone, other classes must ready the conditions, and that is what those words of Lenin mean.

(1) [Communists alone cannot build Communism]
(2) [Communism must be made by other hands]
-- from authority --
(3) [Other classes would create the conditions]

<What is built is capitalism>: Since it is the conditions of Socialism that are created, and these are capitalism, nobody can have constructed Socialism that way.

(1) [Other classes would create the conditions]
(2) [The conditions for Socialism are capitalism]
-- from definition --
(3) [Constructed Socialism is the gravest falsification]

[Capitalist growth eliminates small production]: To develop capitalism is to eliminate small production. {"voice": "the authors", "quotes": ["6.21.1 The development … small production"]}

[The Bolsheviks meant to spare the small producer]: Russian Communists would try to eliminate small production the Communist way, keeping the small producer alive and able to work while tearing him from his paltry property. {"voice": "the authors", "quotes": ["6.21.1 the Russian Communists … derisory \"property\""]}

[Small property enslaves worse than serfdom]: The small producer's derisory property is a slavery even worse than that of the serf. {"voice": "the authors", "quotes": ["6.21.1 uprooting him … than serfdom"]}

[The agrarian communes failed]: The Bolsheviks strove to group the peasants in agrarian communes without individual property or wage labour, and failed. {"voice": "the authors", "quotes": ["6.21.2 It was in … they failed"]}

[The plan of Bukharin failed too]: Bukharin's plan, which hoped for more working capital in the middle peasant's hands, was later to fail as well. {"voice": "the authors", "quotes": ["6.21.2 as later would … middle peasant", "7.3.3"]}

[Forced collectivisation is what succeeded]: Of the solutions it was Stalin's forced collectivisation that succeeded. {"voice": "the authors", "quotes": ["6.22.1"]}

[Collectivisation unleashed quasi-apocalyptic violence]: Forced collectivisation was appalling because it brought on violence of an almost apocalyptic kind. {"voice": "the authors", "quotes": ["6.22.1", "6.22.3 Appalling, because … violence"]}

[Collectivisation destroyed immense resources]: Forced collectivisation was barbaric because immense resources were destroyed with it, notably cattle, a destruction Russia still suffers from 40 years later. {"voice": "the authors", "quotes": ["6.22.3 barbaric, because … years later"]}

[Collectivisation fixed a backward small producer]: Unlike western capitalism, which eliminated the small producer, forced collectivisation stabilised him in an inefficient and ideologically backward system. {"voice": "the authors", "quotes": ["6.22.4"]}

[Collectivisation was the most reactionary way]: Forced collectivisation was the most appalling, the most barbaric and the most reactionary way that can be conceived. {"voice": "the authors", "quotes": ["6.22.1-2"]}

[The kolkhosnik shows the triumph of the peasantry]: The kolkhosnik, joining old rural egoism with the country worker's greed, symbolises a victory of peasantry over proletariat that the bragging of Socialism in one country masks. {"voice": "the authors", "quotes": ["6.22.5"]}

<The communal way>: Capitalism eliminates small production, and the Communist manner would do it too but save the producer whom his property enslaves.

(1) [Capitalist growth eliminates small production]
(2) [Small property enslaves worse than serfdom]
-- by contrast --
(3) [The Bolsheviks meant to spare the small producer]

<What was left>: Communes failed and so did the enrichment of the middle peasant, and what prevailed was force.

(1) [The Bolsheviks meant to spare the small producer]
(2) [The agrarian communes failed]
(3) [The plan of Bukharin failed too]
-- by elimination --
(4) [Forced collectivisation is what succeeded]

<Three counts against collectivisation>: Violence, destruction and the preserving of the small producer earn it each of its three names.

(1) [Collectivisation unleashed quasi-apocalyptic violence]
(2) [Collectivisation destroyed immense resources]
(3) [Collectivisation fixed a backward small producer]
-- from verbal classification --
(4) [Collectivisation was the most reactionary way]

<A capitalism short of the radical way>: Where capitalism's work is to eliminate the small producer, a policy that made him permanent is no radical capitalism.

(1) [Capitalist growth eliminates small production]
(2) [Forced collectivisation is what succeeded]
(3) [Collectivisation fixed a backward small producer]
-- by contrast --
(4) [Stalinist capitalism is far from radical]

[Stalinist capitalism is far from radical]
  + [Collectivisation was the most reactionary way]

[Small production was the enemy that won]
  + [The kolkhosnik shows the triumph of the peasantry]

[Stalinism never attained state capitalism]
  + [The kolkhos eternalises small production]

<Capitalism by necessity and by state>: Necessity drove an isolated Russia to capitalism, and a state no longer proletarian kept and installed it without any bourgeoisie.

(1) [Isolated Russia could only develop capitalism]
(2) [The Soviet state ceased to be proletarian]
(3) [Stalinism kept the results of the fall of Tsarism]
(4) [A state can install capitalism without a bourgeoisie]
-- from cause to effect --
(5) [USSR is capitalist]

<Capitalist expansion without Socialist prospect>: What Stalinism stamped on Russia is capitalist expansion that is far from energetic and yields to small production, with every Socialist prospect gone.

(1) [Stalinist capitalism is far from radical]
(2) [Small production was the enemy that won]
(3) [Stalinism ended every Socialist prospect]
-- from verbal classification --
(4) [USSR is capitalist]

# VII: The False "Communism" of the Kolkhos {"isGroup": true}

[Collectivisation was forced by crisis]: Particular political and economic conditions dictated the compromise with small production, and collectivisation was an emergency answer to a severe crisis. {"voice": "the authors", "quotes": ["7.1.1", "7.9.3 is the only means available … towards capitalism"]}

[Collectivisation was a wisely planned line]: Collectivisation and its compromise with the peasants sprang from the well-considered, wisely worked-out line of a brilliant leader. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["7.1.1 the carefully weighed-up inspiration … brilliant leader", "7.4.5 a line of conduct sagely elaborated"]}
  - [The central committee acted in panic]
  >< [Collectivisation was forced by crisis]

[Only industrialisation brings salvation]: Salvation lies solely in a thorough industrialisation, which must come first if agriculture is to recover. {"voice": "Trotsky and the left", "reportedBy": "the authors", "quotes": ["7.2.7 Trotsky's eyes … thorough industrialisation", "7.1.3 Trotsky's left gave priority … on its feet"]}

[Bukharin defends the rich peasant]: Bukharin's position amounts to a defence of the rich peasant. {"voice": "Trotsky and the left", "reportedBy": "the authors", "quotes": ["7.2.7"]}
  - [Left and right shared one aim]

[Capital should first grow in the countryside]: Putting industry first breeds bureaucracy, so capital had better accumulate among the rural bourgeoisie, with whom accounts can be settled later. {"voice": "Bukharin and the right", "reportedBy": "the authors", "quotes": ["7.2.8", "7.1.3 Bukharin's right prioritised … rural middle classes"]}
  >< [Only industrialisation brings salvation]
  - [The middle peasant consumed instead of investing]

[The centre cared little for the merits]: Speaking for the Russian national state, the Stalinist centre cared little which thesis was reasonable, since what counted for it was ruthlessly wiping out the party's last ranks. {"voice": "the authors", "quotes": ["7.2.1-2"]}

[The world centre became a state apparatus]: Stalinism was already giving up the fight for World Revolution, consolidating what existed and turning the leading centre of the world proletariat into a mere national apparatus. {"voice": "the authors", "quotes": ["7.2.3"]}

[No faction had a Socialist economic programme]
  + [Left and right shared one aim]

<The terrain of the Stalinist centre>: Its indifference to the debate and its conduct towards the world party show whom the centre served.

(1) [The centre cared little for the merits]
(2) [The world centre became a state apparatus]
-- from sign --
(3) [The Stalinist centre served the Russian state]

[Left and right shared one aim]: Left and right were equally bent on keeping the economic bases least harmful to the dictatorship of the proletariat. {"voice": "the authors", "quotes": ["7.2.9 the right and the left … the proletariat", "4.11.1"]}

[All or nothing made both sides intransigent]: In hope of a revival of the International Revolution, each side staked all on its own position and refused conciliation. {"voice": "the authors", "quotes": ["7.2.5-6"]}

[Neither leader yet fully saw what Stalin wanted]: Neither Bukharin nor Trotsky was yet fully aware of what Stalin intended, and the decisions that divided them weighed more with them than his manoeuvres. {"voice": "the authors", "quotes": ["7.2.4-5"]}

[The quarrel hid the menace of the centre]: The harsh conflict of left and right concealed the threat that the centre posed to the political base, and both underrated this counter-revolutionary danger. {"voice": "the authors", "quotes": ["7.2.9-10", "4.13.1"]}

<How the quarrel covered the centre>: Intransigence towards each other and incomplete awareness of Stalin's aims hid the danger from both sides.

(1) [All or nothing made both sides intransigent]
(2) [Neither leader yet fully saw what Stalin wanted]
-- from cause to effect --
(3) [The quarrel hid the menace of the centre]

[Stalin led a counter-revolution]
  + [The quarrel hid the menace of the centre]
  + [The world centre became a state apparatus]

[Stalin backed Bukharin for political ends]: Stalin's support for Bukharin's solution had wholly political aims, and he tied it to Socialism in one country, a liquidationist formula. {"voice": "the authors", "quotes": ["7.3.1"]}

[The centre cared little for the merits]
  + [Stalin backed Bukharin for political ends]

[The middle peasant consumed instead of investing]: The call to the peasants to grow rich failed economically, for the middle peasant raised his consumption and not his working capital. {"voice": "the authors", "quotes": ["7.3.2-3"]}

[Grain fell until famine threatened the towns]: Grain output collapsed so far that famine loomed once more over the towns. {"voice": "the authors", "quotes": ["7.3.4"]}

<The failure of the Bukharin formula>: Because the middle peasant raised his consumption and not his capital, grain output collapsed.

(1) [The middle peasant consumed instead of investing]
-- from cause to effect --
(2) [Grain fell until famine threatened the towns]

[Corn was 25% down in January 1928]: In January 1928 the output of corn stood 25% under the previous year's, a shortfall of 2 million tons. {"voice": "the authors", "quotes": ["7.4.1"]}

[Grain fell until famine threatened the towns]
  + [Corn was 25% down in January 1928]

[The leadership answered with armed force]: The Stalinist leadership replied with armed contingents, and repression and seizures of stocks alternated with peasant revolts and killings of workers. {"voice": "the authors", "quotes": ["7.4.2-3"]}

[The leadership condemned excesses it had ordered]: In April, with corn reserves somehow restored, the central leadership backed down and condemned excesses it had commanded itself. {"voice": "the authors", "quotes": ["7.4.4"]}

[July brought contradictory measures]: In July the committee forbade seizures and raised the price of corn while it campaigned violently against the kulaks, and Stalin still disowned those who held individual farming to be finished. {"voice": "the authors", "quotes": ["7.4.8-9", "7.4.10"]}

[The committee set out with no line]: The central committee started from no political line at all, and its policies held good for a few months at best. {"voice": "Trotsky and the left", "reportedBy": "the authors", "quotes": ["7.4.7"]}

[The central committee acted in panic]: The central committee was driven by panic and by the crudest empiricism. {"voice": "the authors", "quotes": ["7.4.6"]}
  + [The committee set out with no line]

<Zigzags betray panic>: Force, retreat and contradictory orders within months are the marks of panic.

(1) [The leadership answered with armed force]
(2) [The leadership condemned excesses it had ordered]
(3) [July brought contradictory measures]
-- from sign --
(4) [The central committee acted in panic]

[The plan foresaw only 20% collectivisation]: The first five year plan, which dates from the end of 1929, provided for just 20% of the land to be collectivised, and this only by 1933. {"voice": "the authors", "quotes": ["7.4.11 the first five year plan … 1933"]}

[Collectivisation was a wisely planned line]
  - [The plan foresaw only 20% collectivisation]

[The kolkhos introduces Communism into agriculture]: The kolkhos brings Communism into agriculture and is an accomplishment of Socialism. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["7.4.11 the idea of the kolkhos … into agriculture", "8.4.3 Socialist accomplishment"]}
  - [Rural collectivism is co-operative and not Socialist]
  - [The kolkhos is neither Socialist nor state capitalist]

[Collectivisation realised the Communist revolution]
  + [The kolkhos introduces Communism into agriculture]
  - [Rural collectivism is co-operative and not Socialist]

[The right was made the scapegoat]: After Bukharin, insulted and threatened, gave in, the failure of his formula was laid at the door of the right. {"voice": "the authors", "quotes": ["7.5.1-2"]}

[The Stalinist solution has nothing Socialist in it]: A clique able to decide only by repression found a so-called solution that is quite foreign to Socialism. {"voice": "the authors", "quotes": ["7.5.3 The clique which has ever … do with Socialism"]}
  + [Market co-operatives escape state control]

[Stalin backed Bukharin for political ends]
  + [The right was made the scapegoat]

[Market co-operatives escape state control]: The kolkhoses are co-operatives within the market that will end by slipping out of all state control and accounting, and they will join the weaknesses of small production to the peasant's backward and reactionary outlook. {"voice": "the authors", "quotes": ["7.5.3 a collection of co-operatives … the peasant"]}

[Stalinism never attained state capitalism]
  + [Market co-operatives escape state control]

[Political schemes prevailed over economics]: Under the threat of famine and unrest, politics overrode economics once more, and the poor peasant's hatred was turned on the middle peasant to get past an obstacle endangering the state's very existence. {"voice": "the authors", "quotes": ["7.6.2"]}

<Collectivisation as a political expedient>: Famine, panic and a menaced state account for the turn to collectivisation.

(1) [Grain fell until famine threatened the towns]
(2) [The central committee acted in panic]
(3) [Political schemes prevailed over economics]
-- from cause to effect --
(4) [Collectivisation was forced by crisis]

[7,000 tractors stood against 250,000 required]: Only 7,000 tractors were supplied for all, although Stalin himself put the need at 250,000. {"voice": "the authors", "quotes": ["7.7.1 only 7,000 tractors … are required"]}

[Collectivisation was hardly prepared]: Collectivisation was launched with next to no preparation. {"voice": "the authors", "quotes": ["7.7.1"]}

<Tractors as a measure of preparation>: The gap between the tractors there were and those needed shows how little had been prepared.

(1) [7,000 tractors stood against 250,000 required]
-- from sign --
(2) [Collectivisation was hardly prepared]

[Collectivisation was a wisely planned line]
  - [Collectivisation was hardly prepared]

[Joining was rewarded with cattle]: To entice small producers into the kolkhos they were granted cattle. {"voice": "the authors", "quotes": ["7.7.2"]}

[Peasants sold or ate their herds]: The small producers sold or ate the cattle they already owned. {"voice": "the authors", "quotes": ["7.7.3", "6.22.3 immense destruction of resources … 40 years later"]}

<The grant that cost the herds>: Since cattle were granted on joining, those already owned were sold or eaten.

(1) [Joining was rewarded with cattle]
-- from cause to effect --
(2) [Peasants sold or ate their herds]

[Collectivisation was an immediate catastrophe]: Collectivisation ran its course in violence and confusion, with catastrophic consequences at once and, in some regions, armed peasant rebellion. {"voice": "the authors", "quotes": ["7.7.4", "7.6.1"]}

<From improvisation to catastrophe>: Unprepared and destructive measures led straight to disaster and revolt.

(1) [Collectivisation was hardly prepared]
(2) [Peasants sold or ate their herds]
-- from cause to effect --
(3) [Collectivisation was an immediate catastrophe]

[Collectivisation is a success]: Collectivisation has succeeded. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["7.8.3 to enable Stalin … is a success"]}
  - [Collectivisation was an immediate catastrophe]
  - [Concessions emptied the kolkhos of collectivism]

[Fear of civil war brought a retreat]: When the Spring sowing came, fear of civil war brought the government to condemn excesses of collectivisation and to let peasants quit the kolkhos. {"voice": "the authors", "quotes": ["7.8.1 By the time the Spring … leave the kolkhos"]}

[Half the kolkhosians left]: Once peasants were permitted to quit the kolkhos, a mass exodus halved the number of its members. {"voice": "the authors", "quotes": ["7.8.1"]}
  + [The film of collectivisation ran backwards]

[The film of collectivisation ran backwards]: The film of collectivisation was running in reverse. {"voice": "Trotsky and the left", "reportedBy": "the authors", "quotes": ["7.8.2"]}

[Concessions emptied the kolkhos of collectivism]: To bring peasants back in, Stalin had to concede so much that whatever was technically collective in the kolkhos was socially annulled. {"voice": "the authors", "quotes": ["7.8.3"]}

<The permission and the exodus>: Once the government let peasants leave, a mass exodus followed.

(1) [Fear of civil war brought a retreat]
-- from cause to effect --
(2) [Half the kolkhosians left]

<The price of a new influx>: The exodus could be reversed only through concessions that annulled the collective.

(1) [Half the kolkhosians left]
-- from cause to effect --
(2) [Concessions emptied the kolkhos of collectivism]

[Kulak blackmail made collectivisation necessary]: Collectivisation was a necessary answer to the blackmail of Soviet power by the kulaks, whose weight had grown ever since the revolution. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["7.9.1"]}
  - [Small and middle peasants were extending production]
  - [Favourable signs seem to have led Stalin]

[Soviet power had to answer the kulaks]: The kulaks, ever more important since the revolution, were blackmailing Soviet power, and collectivisation was the response this made necessary. {"voice": "Trotskyists", "reportedBy": "the authors", "quotes": ["7.9.1"]}
  - [Small and middle peasants were extending production]
  - [Favourable signs seem to have led Stalin]

[Collectivisation was a veer to the left]: Collectivisation was a swerve of Stalinism to the left, a stray Socialist impulse of the state bureaucracy. {"voice": "Trotskyists", "reportedBy": "the authors", "quotes": ["7.9.3 veering to the left … state bureaucracy", "4.11.6 certain of Trotsky's supporters … towards the left"]}
  - [Collectivisation drove the economy towards capitalism]

[Small and middle peasants were extending production]: The few documents available tend to show that it was the small and middle peasants who extended their production. {"voice": "the authors", "quotes": ["7.9.2 The scarce documents … middle peasants"]}

[Small peasants held back wage labour]: By merely existing, small and middle peasants greatly slowed the growth of wage labour, without which small rural production cannot be gradually eliminated. {"voice": "the authors", "quotes": ["7.9.2 whose very existence … wage labour"]}

[Collectivisation drove the economy towards capitalism]: Given rural backwardness, collectivisation was the sole emergency means of pushing the economy on its general course to capitalism. {"voice": "the authors", "quotes": ["7.9.3"]}

<What the growth of small production required>: With small producers spreading and wage labour held back, collectivisation was the emergency way to capitalism.

(1) [Small and middle peasants were extending production]
(2) [Small peasants held back wage labour]
-- from necessary condition --
(3) [Collectivisation drove the economy towards capitalism]

[Favourable signs seem to have led Stalin]: There are several reasons to think that successful grain requisitions, good reports on the co-operatives and a conviction that the peasants as a whole could not resist effectively led Stalin into the adventure. {"voice": "the authors", "quotes": ["7.10.1"]}

[A solution survives only by ruling out unviable ones]: A political solution, revolutionary or not, lasts in the end only by ruling out those whose conditions are missing. {"voice": "the authors", "quotes": ["7.11.1-2"]}

[Neither vassalage nor Socialism was possible]: Capitalism could not go back to its under-developed, vassal form under the tsars, nor could Socialism defeat it once the International Revolution had been beaten. {"voice": "the authors", "quotes": ["7.11.3"]}

[National capitalism needed the kolkhos peasantry]: As neither the old vassal form nor Socialism was open, the intermediate solution of an autonomous national capitalism was possible only by stabilising the immensely conservative peasantry in the kolkhoses. {"voice": "the authors", "quotes": ["7.11.4", "7.11.3"]}

[Only the kolkhos form was possible]: Amid the conditions left by the irreversible ebb of the International Revolution, no other form than the kolkhos proved possible. {"voice": "the authors", "quotes": ["7.10.2"]}

<The elimination of the other roads>: With dependence and Socialism both excluded, a national capitalism resting on the kolkhos was what remained.

(1) [A solution survives only by ruling out unviable ones]
(2) [Neither vassalage nor Socialism was possible]
-- by elimination --
(3) [National capitalism needed the kolkhos peasantry]
-- from necessary condition --
(4) [Only the kolkhos form was possible]

[Collectivisation was forced by crisis]
  + [Only the kolkhos form was possible]

[World counter-revolution made Russian capitalism possible]: For the Russian economy of that time capitalism was revolutionary, yet only the victory of the world counter revolution made it possible. {"voice": "the authors", "quotes": ["7.12.1"]}

[Removing the bourgeoisie made bourgeois relations triumph]: By eliminating a bourgeoisie that had failed in its task, the proletariat brought about the triumph of bourgeois relations of production. {"voice": "the authors", "quotes": ["7.12.2"]}

[Isolation freed Russian capitalism]
  + [World counter-revolution made Russian capitalism possible]

[Modern Russia faced one alternative]: Modern Russia faces a basic choice of whether the proletariat is to serve the revolution or the revolution the proletariat. {"voice": "Lenin", "reportedBy": "the authors", "quotes": ["7.12.4"]}

[Proletarian blood founded the national state]: Modern Russia set up its national state at the cost of the blood of its proletariat. {"voice": "the authors", "quotes": ["7.12.5 thanks to the blood … its national state"]}

[Stalinism put the proletariat to use for the revolution]: In the final analysis Stalinism realises the proletariat for the revolution at the expense of the revolution for the proletariat. {"voice": "the authors", "quotes": ["7.12.5", "7.12.4 the proletariat for the revolution or the revolution for the proletariat"]}

<The touchstone of Lenin applied>: Since the proletariat bled for a national state, it served the revolution and was not served by it.

(1) [Modern Russia faced one alternative]
(2) [Proletarian blood founded the national state]
-- from verbal classification --
(3) [Stalinism put the proletariat to use for the revolution]

[Stalin led a counter-revolution]
  + [Stalinism put the proletariat to use for the revolution]

[The destroyed bourgeoisie speaks against capitalism]: The bourgeoisie, the class to which the founding of the national state historically fell, has been physically destroyed, and that tells against there being capitalism in Russia. {"voice": "the authors", "objection": true, "quotes": ["7.12.6 What does it matter … physically destroyed", "7.12.5 modern Russia founded its national state", "9.16.3 without the existence of a bourgeois ruling class"]}
  - [Bourgeois relations guarantee the return of the bourgeoisie]

[USSR is capitalist]
  - [The destroyed bourgeoisie speaks against capitalism]
  + [Removing the bourgeoisie made bourgeois relations triumph]

[Bourgeois relations guarantee the return of the bourgeoisie]: It is immaterial that the bourgeoisie was physically destroyed, since the relations installed are its own and ensure that it will reappear sooner or later. {"voice": "the authors", "quotes": ["7.12.6"]}
  + [The bureaucracy deputises for a hidden bourgeoisie]

[The kolkhosian resembles a wage-earner]: As a collective farm worker paid by a share of the product according to his work, the kolkhosian is akin to industrial wage-earners. {"voice": "the authors", "quotes": ["7.13.2"]}

[The kolkhosian owns means of production]: The kolkhosian is no wage-earner proper and will not be one for an unknown time yet, because he owns means of production, be it only two or three hectares, some cattle and his house. {"voice": "the authors", "quotes": ["7.13.3-4"]}

[The kolkhosian cannot be expropriated]: The kolkhosian is like a western smallholder except that the law secures his little property against the expropriation which ruins the other. {"voice": "the authors", "quotes": ["7.13.5-6"]}

[The kolkhosian embodies a compromise]: The kolkhosian is the living compromise of the ex-proletarian state with small producers perpetuated without end. {"voice": "the authors", "quotes": ["7.13.7", "7.13.1"]}

<The two faces of the kolkhosian>: Half wage-earner and half protected owner, he unites both parties to the bargain in one person.

(1) [The kolkhosian resembles a wage-earner]
(2) [The kolkhosian owns means of production]
(3) [The kolkhosian cannot be expropriated]
-- from verbal classification --
(4) [The kolkhosian embodies a compromise]

[Small production was the enemy that won]
  + [The kolkhosian embodies a compromise]

[Socialism requires concentrated capital]: Without the concentration of capital Socialism is impossible. {"voice": "the authors", "quotes": ["7.14.1"]}

[Trusts are ripe for confiscation and tiny holdings are not]: Trusts, cartels and monopolies can be confiscated because ownership and management have parted there, while the countless small kolkhosian owners cannot be without long failures and defeats. {"voice": "the authors", "quotes": ["7.14.2"]}

[Rural Socialism needs a new revolution]: A Socialist prospect for the kolkhosian small owners is wholly ruled out unless there is a new revolution. {"voice": "the authors", "quotes": ["7.14.3 Not only is this Socialist … new revolution"]}

<Unripe for confiscation>: Where the required concentration is lacking, Socialism is out of reach without a new revolution.

(1) [Socialism requires concentrated capital]
(2) [Trusts are ripe for confiscation and tiny holdings are not]
-- from necessary condition --
(3) [Rural Socialism needs a new revolution]

[Russia restarts a process others have completed]: The mere concentration of capital is so difficult for today's Russia that it tries to reach it from the start of a process which developed countries have completed. {"voice": "the authors", "quotes": ["7.14.3 even the simple concentration … developed countries"]}

[Competition is meant to make wage-earners]: By competition and profitability the Russian leaders probably count on weeding out weak kolkhoses and eventually turning their members into true wage-earners. {"voice": "the authors", "quotes": ["7.14.4", "8.7.1 it can only be destroyed … productive form"]}

[Russia restarts a process others have completed]
  + [Competition is meant to make wage-earners]

[Rural collectivism is co-operative and not Socialist]: Russia's collectivism in the countryside is of the Co-operative and not the Socialist kind. {"voice": "the authors", "quotes": ["7.15.1", "6.17.2"]}
  + [Rural Socialism needs a new revolution]
  + [Concessions emptied the kolkhos of collectivism]
  + [The Stalinist solution has nothing Socialist in it]

[The kolkhos lacks the revolutionary side of capitalism]: Caught in the market and the value of labour power, the kolkhos has all the contradictions of capitalism but not its revolutionary work of eliminating the small producer. {"voice": "the authors", "quotes": ["7.15.2", "6.22.4"]}

<Co-operatives inside the market>: What trades in the market and keeps the small producer is a co-operative and nothing Socialist.

(1) [Market co-operatives escape state control]
(2) [The kolkhos lacks the revolutionary side of capitalism]
-- from verbal classification --
(3) [Rural collectivism is co-operative and not Socialist]

[The stable peasantry let the state accumulate]: Resting on the peasantry, the national state carried out its primitive accumulation through immense proletarian suffering and gained its one modern capitalist element, state industrialism. {"voice": "the authors", "quotes": ["7.15.3"]}

[USSR is capitalist]
  + [Russia restarts a process others have completed]

# VIII: All the Defects of Capitalist Agriculture with None of the Advantages {"isGroup": true}

[Socialism abolishes exchange by value]: Socialism means above all doing away with value-based exchange and with its components capital, wages and money. {"voice": "the authors", "quotes": ["8.1.1"]}

[Socialism excludes capitalist categories]
  + [Socialism abolishes exchange by value]

[The kolkhos guarantees capitalist categories]: Through pay in money or saleable products and through private plots and cattle producing for the open market, the kolkhos secures the categories of capital, wages and money. {"voice": "the authors", "quotes": ["8.1.2"]}

[Capitalist categories exist in the USSR]
  + [The kolkhos guarantees capitalist categories]

[The kolkhos is akin to self-management]: The kolkhos is kin to the self-management systems of some newly independent underdeveloped countries, which also usurp the name of Socialism. {"voice": "the authors", "quotes": ["8.1.3 the Kolkhos is akin … Russian forbears"]}

[The kolkhos is a historical stopgap]: Far from being a sort of Socialism, the kolkhos is a makeshift between archaic natural production and fully developed capitalism. {"voice": "the authors", "quotes": ["8.1.3"]}

<The kolkhos and self-management>: What the related systems of young states conceal, the kolkhos conceals too.

(1) [The kolkhos is akin to self-management]
-- from analogy --
(2) [The kolkhos is a historical stopgap]

[The kolkhos introduces Communism into agriculture]
  - [The kolkhos is a historical stopgap]

[National capitalism rose on the ruins of October]: By the winding path of collectivisation and peasant support, an outright national capitalism was founded where the October Revolution lay in ruins. {"voice": "the authors", "quotes": ["8.2.1"]}

<National capitalism by the kolkhos road>: Collectivisation, the settled peasantry and the accumulation they allowed add up to a national capitalism.

(1) [Collectivisation drove the economy towards capitalism]
(2) [National capitalism needed the kolkhos peasantry]
(3) [The stable peasantry let the state accumulate]
-- from cause to effect --
(4) [National capitalism rose on the ruins of October]

[USSR is capitalist]
  + [National capitalism rose on the ruins of October]

[The kolkhosian mirrors the impasse of the revolution]: The figure of the kolkhosian reflects the impasse of a revolution that could not, inside its borders, skip the bourgeois stage. {"voice": "the authors", "quotes": ["8.3.1"]}

[The kolkhosian embodies a compromise]
  + [The kolkhosian mirrors the impasse of the revolution]

[The kolkhos is the main brake on rapid capitalism]: A transitional solution required once world strategy was abandoned, the kolkhos is still the chief obstacle to quick capitalist development in Russia. {"voice": "the authors", "quotes": ["8.3.2"]}

[The kolkhos keeps an archaic road to Socialism open]: The obstacle that the kolkhos sets to capitalism shows an archaic road to Socialism stubbornly surviving. {"voice": "Trotskyists", "reportedBy": "the authors", "quotes": ["8.3.3"]}
  - [The kolkhos is a proletarian tribute without return]
  - [The kolkhosian is as foreign to Socialism as a smallholder]

<The Trotskyist reading of the obstacle>: Because the kolkhos impedes capitalism, it is taken for a remnant of a road to Socialism.

(1) [The kolkhos is the main brake on rapid capitalism]
-- from sign --
(2) [The kolkhos keeps an archaic road to Socialism open]

<The Trotskyist reading of the obstacle>
  _ [The kolkhos is a proletarian tribute without return]

[The kolkhos is a proletarian tribute without return]: The obstacle of the kolkhos shows what a heavy tribute the proletariat pays history where a counter-revolution that broke with Socialism does not even create its most radical premises in return. {"voice": "the authors", "quotes": ["8.3.4"]}

[Russia is backward and in economic difficulty]: Present-day Russia is backward and in economic difficulties. {"voice": "the authors", "quotes": ["8.4.1"]}
  + [Kolkhos agriculture is deficient]

[Russian failures are failures of Communism]: The backwardness and troubles of Russia show that Communism has failed. {"voice": "Western economists and politicians", "reportedBy": "the authors", "quotes": ["8.4.1"]}
  - [Russian agriculture obeys the laws of the market]

<The western deduction>: From Russia's backwardness and difficulties western observers deduce the failure of Communism.

(1) [Russia is backward and in economic difficulty]
-- from sign --
(2) [Russian failures are failures of Communism]

<The western deduction>
  _ [The kolkhos is neither Socialist nor state capitalist]

[Democratic capitalism is good enough]
  + [Russian failures are failures of Communism]

[Conquests of Socialism survive in Russia]: In Russia conquests for Socialism still survive. {"voice": "Trotskyists", "reportedBy": "the authors", "quotes": ["8.4.2 the illusions of those … Socialism"]}
  - [The kolkhos is neither Socialist nor state capitalist]

[Lenin took the path of state capitalism imprudently]: Lenin was imprudent to take the path of state capitalism. {"voice": "the extremists", "reportedBy": "the authors", "quotes": ["8.4.2 critics who reproach … state capitalism", "5.18.1"]}
  - [The kolkhos is neither Socialist nor state capitalist]

[State capitalism defeated Socialism in Russia]
  + [Lenin took the path of state capitalism imprudently]
  - [The kolkhos is neither Socialist nor state capitalist]

[The kolkhos is neither Socialist nor state capitalist]: The kolkhos is no Socialist achievement, and it does not express state capitalism either. {"voice": "the authors", "quotes": ["8.4.3"]}

[Stalinism never attained state capitalism]
  + [The kolkhos is neither Socialist nor state capitalist]

[Kolkhosians pool land and keep a plot]: Kolkhosians bring land and cattle to a common fund, draw a share of the product by days worked, and dispose freely of what their own plot and cattle yield. {"voice": "the authors", "quotes": ["8.4.4-5", "8.4.6"]}

<What the kolkhos is made of>: Small owners who pool holdings, keep plots and live by money are neither Socialism nor state capitalism.

(1) [Socialism abolishes exchange by value]
(2) [The kolkhos guarantees capitalist categories]
(3) [Kolkhosians pool land and keep a plot]
-- from definition --
(4) [The kolkhos is neither Socialist nor state capitalist]

[Kolkhos pay is part wage and part dividend]: The kolkhosian is paid partly like a wage labourer and partly like a small shareholder taking a portion of the profit. {"voice": "the authors", "quotes": ["8.5.2 The way his labour … profit of the enterprise"]}

[The plot puts him beside the western smallholder]: His tiny property gives the kolkhosian the same position as the peasant smallholder of the west. {"voice": "the authors", "quotes": ["8.5.2 the fact of his minuscule … in the west", "7.13.5"]}

[The kolkhosian is as foreign to Socialism as a smallholder]: In circumstances and in mentality the kolkhosian stands as far from Socialism as a Kentish market gardener or a French co-operative winegrower. {"voice": "the authors", "quotes": ["8.5.1"]}

<The kolkhosian and his western likes>: Placed like western shareholders and smallholders, he is as remote from Socialism as they are.

(1) [Kolkhos pay is part wage and part dividend]
(2) [The plot puts him beside the western smallholder]
-- from analogy --
(3) [The kolkhosian is as foreign to Socialism as a smallholder]

[The sovkhosian comes nearest the proletarian]: In the Soviet countryside it is the sovkhosian who comes nearest to western proletarians and may act like them, yet the sovkhos yields only a tiny part of farm output. {"voice": "the authors", "quotes": ["8.5.3-4"]}

<The sovkhosian as the contrary case>: In the countryside it is the state farm worker, and not the kolkhosian, who comes nearest the proletarian.

(1) [The sovkhosian comes nearest the proletarian]
-- by contrast --
(2) [The kolkhosian is as foreign to Socialism as a smallholder]

[The kolkhos is the most reactionary element]: From every angle the kolkhos is socially and economically the most reactionary part of soviet society, through its members' conservatism and its weight on the proletariat. {"voice": "the authors", "quotes": ["8.6.1"]}

[The kolkhosian defended the Stalinist state]: Saved by the kolkhos from famine and expropriation, the small rural producer willingly shed blood in the last world war for the state that guaranteed his survival. {"voice": "the authors", "quotes": ["8.6.2"]}

[Kolkhos stability rests on overexploited workers]: The survival and stability the kolkhos grants come in the end from overexploiting the proletariat. {"voice": "the authors", "quotes": ["8.6.3"]}

[The kolkhos holds down the standard of living]: However mediocre life in the countryside may be, the kolkhosian system is the chief barrier to a general rise in living standards. {"voice": "the authors", "quotes": ["8.6.4"]}

<The weight of the kolkhos>: Conservative defence of the state, worker overexploitation and blocked living standards make it the most reactionary element.

(1) [The kolkhosian defended the Stalinist state]
(2) [Kolkhos stability rests on overexploited workers]
(3) [The kolkhos holds down the standard of living]
-- from consequence --
(4) [The kolkhos is the most reactionary element]

[Small production was the enemy that won]
  + [The kolkhos is the most reactionary element]

[The kolkhos is almost ineradicable]: Imposed when Stalinism cut the state loose from the International Proletariat, the kolkhos can be destroyed only by a more productive rival, which without a general subversion is very unlikely in the near future. {"voice": "the authors", "quotes": ["8.7.1-2"]}

[The kolkhos is the main brake on rapid capitalism]
  + [The kolkhos is almost ineradicable]

[Cereal yields rose by 25% against 30%]: From 1913 to 1956 the average cereal yield rose by 25% in Russia against around 30% in the United States and Canada, and for the growing population that yield is still manifestly insufficient. {"voice": "the authors", "quotes": ["8.7.3"]}

[42% of Russians were still peasants]: In 1956 peasants made up 42% of Russia's population, compared with 12% in the U.S.A. and France's 28%, a reliable sign of feeble farm productivity. {"voice": "the authors", "quotes": ["8.7.4 The peasant population … 28% in France"]}

[Cattle fell while pigs multiplied]: Pigbreeding grew spectacularly by 63%, but beef and dairy cattle fell by about 20% from the 1913 level. {"voice": "the authors", "quotes": ["8.7.4 the frightful situation … dairy cattle"]}

[Kolkhos agriculture is deficient]: The kolkhosian system falls short in its production and, increasingly, in its management as a whole. {"voice": "the authors", "quotes": ["8.8.1"]}

<The figures of deficiency>: Yields, peasant numbers and livestock all point to inadequate production.

(1) [Cereal yields rose by 25% against 30%]
(2) [42% of Russians were still peasants]
(3) [Cattle fell while pigs multiplied]
-- from sign --
(4) [Kolkhos agriculture is deficient]

[Selling tractors cost the state its lever]: By selling the kolkhoses the tractors it used to hire out, the state lost its sole lever for imposing the output of indispensable foodstuff. {"voice": "the authors", "quotes": ["8.8.2"]}

[Appeals for corn went unheard]: The author of the reform urged the kolkhosians in vain to grow corn in place of the barley and oats that make pig rearing more lucrative. {"voice": "the authors", "quotes": ["8.8.3"]}

[Lucre prevails over feeding the people]: Under Russian pseudosocialism the kolkhoses' hunger for gain outweighs the urgent need of feeding a people said to be in power. {"voice": "the authors", "quotes": ["8.8.4"]}

<The lost lever>: That the state lost its lever and then appealed in vain shows gain going before food.

(1) [Selling tractors cost the state its lever]
(2) [Appeals for corn went unheard]
-- from sign --
(3) [Lucre prevails over feeding the people]

[Kolkhos deductions leave little to share]: The kolkhosians do not fare well either, because deductions like those of western enterprises, with a comparable investment rate, leave little to divide. {"voice": "the authors", "quotes": ["8.9.1-2"]}

[Private sales aggravate the anarchy of supply]: Driven to eke out a meagre wage by selling from his plot, the kolkhosian makes the anarchy of food provisioning worse. {"voice": "the authors", "quotes": ["8.9.3"]}

<Small shares send produce to market>: Because little remains to divide, members sell for themselves and disorder supply.

(1) [Kolkhos deductions leave little to share]
-- from cause to effect --
(2) [Private sales aggravate the anarchy of supply]

[Kolkhoses grow what pays best]: Poor cereal productivity and the actual independence of the kolkhos incline it to produce the most profitable rather than the most necessary. {"voice": "the authors", "quotes": ["8.10.1 the feeble productivity … best return"]}
  + [Lucre prevails over feeding the people]

[Scarcity lifts the parallel market price]: Less food is available on the official market, and so the price climbs on the parallel one. {"voice": "the authors", "quotes": ["8.10.1 thereby decreasing the availability … market."]}

<Best return and dear food>: Choosing the paying crop drains the official market and raises prices on the other.

(1) [Kolkhoses grow what pays best]
-- from cause to effect --
(2) [Scarcity lifts the parallel market price]

[Three-quarters of the 1938 market came from plots]: In 1938 individual plots supplied three-quarters of the farm products put on the market, and kolkhoses less than a quarter. {"voice": "the authors", "quotes": ["8.10.3 in 1938 … by kolkhoses"]}

[Half of kolkhosian income comes from the plot]: To this day half of the kolkhosian's total income comes from his own plot. {"voice": "the authors", "quotes": ["8.10.3 still today half … individual plot"]}

[Plot sales equal kolkhos earnings]: The kolkhosian earns as much by selling from his plot as by working in the kolkhos. {"voice": "the authors", "quotes": ["8.10.2"]}

<Income from the plot>: The climb of the parallel price brings his plot level with his work in the kolkhos.

(1) [Scarcity lifts the parallel market price]
-- from cause to effect --
(2) [Plot sales equal kolkhos earnings]

[Plot sales equal kolkhos earnings]
  + [Half of kolkhosian income comes from the plot]

[The urban worker pays dearly for food]: The share of individual plots in the market and in kolkhosian incomes gives an idea of the price town wage earners pay to live. {"voice": "the authors", "quotes": ["8.10.3"]}

<The town pays the countryside>: The part that plots have in supply and in income shows what the town must pay.

(1) [Three-quarters of the 1938 market came from plots]
(2) [Half of kolkhosian income comes from the plot]
-- from sign --
(3) [The urban worker pays dearly for food]

[The urban worker pays dearly for food]
  + [Scarcity lifts the parallel market price]
  + [Plot sales equal kolkhos earnings]

[Kolkhos agriculture is deficient]
  + [Lucre prevails over feeding the people]
  + [Private sales aggravate the anarchy of supply]

[Kolkhos stability rests on overexploited workers]
  + [The urban worker pays dearly for food]

[The Khrushchev reform imposed itself]: The way the Khrushchev reform of the kolkhoses forced itself on the soviet leadership shows an economy under capitalism's laws. {"voice": "the authors", "quotes": ["8.11.1"]}

[Russian agriculture obeys the laws of the market]: Laws of the market, and not workers' basic needs, determine kolkhosian production in quality and quantity, as Russian agriculture obeys capitalism's inexorable laws. {"voice": "the authors", "quotes": ["8.11.3", "8.11.1"]}
  + [The Khrushchev reform imposed itself]

<Gain decides what is grown>: Where gain picks the crop and scarcity sets the price, the market governs production.

(1) [Kolkhoses grow what pays best]
(2) [Scarcity lifts the parallel market price]
-- by generalisation --
(3) [Russian agriculture obeys the laws of the market]

[Use value over market value is the criterion]: The one irrefutable test of Socialism is that use value triumphs over market value, for only then does production serve people and not capital. {"voice": "the authors", "quotes": ["8.11.2"]}

[Soviet farming is only pseudo-socialist]: The agriculture of the USSR is socialist in pretence only, for it strikingly shows the opposite of production for needs. {"voice": "the authors", "quotes": ["8.11.2-3"]}

<The test of use value>: Judged by the criterion of use value, an agriculture ruled by the market fails.

(1) [Use value over market value is the criterion]
(2) [Russian agriculture obeys the laws of the market]
-- from necessary condition --
(3) [Soviet farming is only pseudo-socialist]

[Russia is Socialist]
  - [Soviet farming is only pseudo-socialist]

[USSR is capitalist]
  + [Russian agriculture obeys the laws of the market]

[World competition presses farm prices down]: Access to the world economy brings competition that demands low costs, so farm prices are kept down to feed salaried labour cheaply. {"voice": "the authors", "quotes": ["8.12.1-2"]}

[Capital prefers industry to farming]: Since nature limits the turnover of capital in agriculture, capital goes by preference to industry, one of capitalism's fundamental contradictions. {"voice": "the authors", "quotes": ["8.12.3"]}

[Farm productivity is far harder for Russia to raise]: The entrenched kolkhosian sector, which the soviet power tries to make succeed merely by selecting the profitable kolkhoses, makes farm productivity far harder to raise for Russian capitalism than for western. {"voice": "the authors", "quotes": ["8.12.4"]}

<Cheap food and the choice of capital>: Low farm prices result in capital turning to industry by preference.

(1) [World competition presses farm prices down]
-- from cause to effect --
(2) [Capital prefers industry to farming]

<Why Russian farming stays behind>: To the drift of capital into industry, which the west overcomes, Russia adds the entrenched kolkhos.

(1) [Capital prefers industry to farming]
(2) [The kolkhos is almost ineradicable]
-- from cause to effect --
(3) [Farm productivity is far harder for Russia to raise]

[The kolkhos lacks the revolutionary side of capitalism]
  + [Farm productivity is far harder for Russia to raise]

[Cheap costs mean barbarous exploitation]: To lower production costs the soviet power adds to the endemic misery of agriculture the most barbarous exploitation of its industrial wage-earners. {"voice": "the authors", "quotes": ["8.13.1"]}

<Who bears the low costs>: Costs that must fall while agriculture stays poor are taken from industrial workers.

(1) [World competition presses farm prices down]
(2) [Farm productivity is far harder for Russia to raise]
-- from cause to effect --
(3) [Cheap costs mean barbarous exploitation]

[Kolkhos stability rests on overexploited workers]
  + [Cheap costs mean barbarous exploitation]

[Youthful capitalism lays its contradictions bare]: Russian capitalism, being young, exposes capitalism's general contradictions most clearly, so its lackeys cannot for ever hide the exploitation under Socialism in one country. {"voice": "the authors", "quotes": ["8.14.1"]}

[USSR is capitalist]
  + [Youthful capitalism lays its contradictions bare]

# IX: The Reality of Russian Capitalism {"isGroup": true}

[Unequal shares alone do not condemn capitalism]: That workers get a mere portion of the product while idlers take a fat slice is exploitation, but this injustice alone does not point to capitalism's necessary disappearance. {"voice": "the authors", "quotes": ["9.1.1-2"]}

[Blind accumulation condemns capitalism]: History condemns capitalism because it must turn ever more of the social product into capital and lives by aggravating its contradictions and its victims' revolt. {"voice": "the authors", "quotes": ["9.1.3"]}

<Accumulation and not injustice>: Since injustice of distribution alone points to no end of capitalism, the verdict lies with accumulation.

(1) [Unequal shares alone do not condemn capitalism]
-- by contrast --
(2) [Blind accumulation condemns capitalism]

[Denouncing Russia defames Communism]: Whoever denounces Russia attacks and defames Communism. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["9.2.1"]}
  >< [Denouncing Russia unmasks a forgery of Communism]
  - [Denunciation aims workers at the core of capitalism]

[Denouncing Russia unmasks a forgery of Communism]: To denounce the blind force of capital in supposedly Socialist Russia is to expose the most infamous forgery of Communism. {"voice": "the authors", "quotes": ["9.2.1"]}

[Denunciation aims workers at the core of capitalism]: To denounce capital in Russia is to direct the workers' instinctive hostility at capitalism's inner core, at wages, money and competition. {"voice": "the authors", "quotes": ["9.2.2"]}

[The movement capitulated before capitalism]: In Russia and elsewhere the proletarian movement lost because it gave way before wages, money and competition. {"voice": "the authors", "quotes": ["9.2.3", "9.2.2 murderous categories … and competition"]}

<What denunciation achieves>: Exposing the forgery turns workers against the core of capitalism and shows why their movement lost.

(1) [Denouncing Russia unmasks a forgery of Communism]
(2) [Denunciation aims workers at the core of capitalism]
(3) [The movement capitulated before capitalism]
-- from consequence --
(4) [Denouncing false Socialism is the primary condition]

[Growth of A at the cost of B marks capitalism]: It is one of the most characteristic laws of capitalism, seen in every bourgeois country, that capital goods grow increasingly at the expense of consumer goods. {"voice": "the authors", "quotes": ["9.3.2"]}

[Sector A grew by 141 and sector B by 20]: From 1913 to 1964 Russian industrial production grew by a factor of 62, with sector A at 141 and sector B at 20. {"voice": "the authors", "quotes": ["9.4.3-4"]}

[Counting population it is 113 against 12]: Allowing for population growth, capital goods increased 113 times and consumer goods only 12 fold. {"voice": "the authors", "quotes": ["9.4.5"]}

[Sector A outgrows sector B]: In Russia the capital goods sector has grown far more than the sector of consumer goods. {"voice": "the authors", "quotes": ["9.4.3-5"]}

<Half a century in figures>: Total and population-adjusted figures agree on the lead of capital goods.

(1) [Sector A grew by 141 and sector B by 20]
(2) [Counting population it is 113 against 12]
-- by generalisation --
(3) [Sector A outgrows sector B]

[Russia puts accumulation before consumption]: The Russian rendering of guns before butter is machines ahead of shoes and accumulation ahead of consumption. {"voice": "the authors", "quotes": ["9.4.1"]}
  + [Sector A outgrows sector B]

<The law of the two sectors>: Russia displays a law characteristic of capitalism.

(1) [Growth of A at the cost of B marks capitalism]
(2) [Sector A outgrows sector B]
-- from sign --
(3) [USSR is capitalist]

[Riches and poverty remain at two extremes]: Even if light industry catches up, the Russian economy can no longer shake off a contradiction inseparable from capitalism, wealth at one pole and poverty at the other. {"voice": "the authors", "quotes": ["9.5.1-2"]}

[Specialists have villas and labourers misery]: While engineers, technicians and specialists own Black Sea villas, the unskilled and the uprooted peoples share the misery of migrant workers in France and Italy. {"voice": "the authors", "quotes": ["9.6.1-2", "1.1.2"]}

<Two extremes of Russian society>: The villas of some and the misery of others exemplify the inseparable contradiction.

(1) [Specialists have villas and labourers misery]
-- from example --
(2) [Riches and poverty remain at two extremes]

<The inseparable contradiction>: An economy that puts accumulation first and sets riches against poverty bears the mark of capital.

(1) [Blind accumulation condemns capitalism]
(2) [Russia puts accumulation before consumption]
(3) [Riches and poverty remain at two extremes]
-- from sign --
(4) [USSR is capitalist]

[Stalinism made Socialism a label for capitalism]: The gravest charge against Stalinism, which makes Socialism and capitalism two labels for one thing, is that the monstrous inequality of the Russian model has ceased to shock workers. {"voice": "the authors", "quotes": ["9.6.3"]}

[Socialism is the accumulation of capital]: Socialism consists in the accumulation of capital. {"voice": "defenders of the new roads", "reportedBy": "the authors", "quotes": ["9.7.1 it is easy for intellectuals … accumulation of capital", "9.7.2 the entire Third-World … its own", "9.7.3 this terrible … to Socialism"]}
  + [The chief merit of October was ending backwardness]
  - [Wage labour and accumulation exclude Socialism]
  - [This path condemns workers to capitalist horrors]

[The chief merit of October was ending backwardness]: The main merit of the October Revolution is to have lifted Russia out of its economic backwardness. {"voice": "defenders of the new roads", "reportedBy": "the authors", "quotes": ["9.7.1 intellectuals and opportunists … economic backwardness"]}

[The adopted formula shows a defeated movement]: That the whole rebellious Third-World equates Socialism with accumulation shows how completely the proletarian movement was defeated, in its political consciousness above all. {"voice": "the authors", "quotes": ["9.7.2"]}

[Stalinism made Socialism a label for capitalism]
  + [The adopted formula shows a defeated movement]

[This path condemns workers to capitalist horrors]: To follow accumulation as a path to Socialism is to send every proletariat in turn through the horrors that mark capitalism everywhere. {"voice": "the authors", "quotes": ["9.7.3"]}
  + [The five-year plans were hell for workers]

[Each people has its own Socialism]
  - [This path condemns workers to capitalist horrors]

[The five-year plans were hell for workers]: The five-year plans, which western intellectuals admire all too easily, were literal hell for workers and a slaughter of human energy. {"voice": "the authors", "quotes": ["9.8.2", "9.8.1"]}
  + [Workers lost even basic protection]
  + [Workers were humiliated and labour wasted]

[Workers lost even basic protection]: Even the most elementary protection of workers was suppressed, and work passes gave Russian wage earners the lot of the French under the second empire. {"voice": "the authors", "quotes": ["9.8.3"]}

[Workers were humiliated and labour wasted]: Workers were degraded by Stakhanovism, labour was recruited by repression and usually wasted on useless projects, the fruits of negligence by bureaucrats were called sabotage, and those later dubbed Trotskyists were put through monstrous trials. {"voice": "the authors", "quotes": ["9.8.4"]}

[Excesses came from specific Russian conditions]: The Stalinist excesses sprang from the specific conditions of Russian Socialism. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["9.8.5"]}
  - [The horrors belong to all capitalist genesis]

[English accumulation executed free peasants]: The primitive accumulation of capital in England put thousands of free peasants to death. {"voice": "the authors", "quotes": ["9.8.6 The primitive accumulation … free peasants"]}

[Russian accumulation made citizens into convicts]: Russian neo-capitalism turns citizens into political criminals so as to have convicts, and in the second world war NKVD chiefs short of camp labour blamed themselves for too little vigilance. {"voice": "the authors", "quotes": ["9.8.6 that of Russian neo-capitalism … political surveillance"]}

[The horrors belong to all capitalist genesis]: What are called Stalinist excesses arise from universal conditions proper to the birth of every capitalism. {"voice": "the authors", "quotes": ["9.8.5"]}

<The precedent of English capital>: Primitive accumulation put English peasants to death and made Russians convicts, so the cause is general.

(1) [English accumulation executed free peasants]
(2) [Russian accumulation made citizens into convicts]
-- from precedent --
(3) [The horrors belong to all capitalist genesis]

[USSR is capitalist]
  + [The horrors belong to all capitalist genesis]

[Production was worshipped in the name of Socialism]: Amid praise of Socialism all the atrocities were sacrifices to a false god, production, and industrial growth after the war kept the pretence alive. {"voice": "the authors", "quotes": ["9.9.1-2"]}

[Stalinism made Socialism a label for capitalism]
  + [Production was worshipped in the name of Socialism]

[Decadent capitalism can no longer grow]: Capitalism in its decadence can no longer develop the productive forces. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["9.9.3"]}
  - [The Western economy took off again]

[Russian indices rose while the West stagnated]: After the war the indices of Russian production went up while those of the capitalist West were stagnant again. {"voice": "the authors", "quotes": ["9.9.4 the ascending curve … stagnated once again", "9.9.2"]}

[Growth proves Socialism]: The upward curve of Russian production, set against a stagnating West, proves that there is Socialism in the USSR. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["9.9.4 the proof of Socialism … stagnated once again"]}
  - [The growth rate is no criterion of Socialism]
  - [Growth rates fall as in every ageing capitalism]

<The proof by indices>: If capitalism cannot grow and Russia does, Russia must be Socialist.

(1) [Decadent capitalism can no longer grow]
(2) [Russian indices rose while the West stagnated]
-- from sign --
(3) [Growth proves Socialism]

<The proof by indices>
  _ [The growth rate is no criterion of Socialism]

[Russia is Socialist]
  + [Growth proves Socialism]
  - [Both conditions of Socialism are lacking]

[The Western economy took off again]: The Western economy set off in a new direction, and that was the end of the illusion. {"voice": "the authors", "quotes": ["9.10.1"]}

[Germany and Japan race ahead]: The volume of production in Federal Germany and Japan gallops forward at a dizzying speed. {"voice": "the authors", "quotes": ["9.10.4 Federal Germany and Japan … hallucinatory pace"]}

[The growth rate is no criterion of Socialism]: The annual rate of growth cannot really serve as a criterion of Socialism. {"voice": "the authors", "quotes": ["9.10.4"]}

<More Socialist than Russia>: By that criterion Federal Germany and Japan would be the more Socialist, which is absurd.

(1) [Germany and Japan race ahead]
-- reductio ad absurdum --
(2) [The growth rate is no criterion of Socialism]

[Growth slows as capitalism ages]: Throughout capitalism's history its growth rate of production falls with age. {"voice": "the authors", "quotes": ["9.10.2"]}

[Young Russian capitalism had to fall behind]: Starting from almost nothing, young Russian capitalism grew faster, but in time it had to take its place behind older ones made younger by war damage. {"voice": "the authors", "quotes": ["9.10.3"]}

[Russian growth fell from 22.6% to 9.1%]: Average production growth in Russia went from 22.6% in 1947-1951 through 13.1% in 1951-1955 to 9.1% from 1959 to 1965. {"voice": "the authors", "quotes": ["9.10.5"]}

[Growth rates fall as in every ageing capitalism]: The narrowing of growth, found in the history of all capitalisms, shows that Russia lacks none of their essential features. {"voice": "the authors", "quotes": ["9.10.6"]}
  + [Young Russian capitalism had to fall behind]

<The squeeze on growth>: Russia's falling rates match the law of ageing capitalism.

(1) [Growth slows as capitalism ages]
(2) [Russian growth fell from 22.6% to 9.1%]
-- from sign --
(3) [Growth rates fall as in every ageing capitalism]
-- from sign --
(4) [USSR is capitalist]

[Soviet production proves the superior system]: The irresistible march and the miracles of Soviet production prove the Socialist system superior to the capitalist one. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["9.11.2", "9.11.1"]}
  - [Russia must learn western technology]
  - [Russian growth fell from 22.6% to 9.1%]

[Russia must learn western technology]: The miracles of Soviet production did not convince the Americans, and Khrushchev himself had to admit that Russians needed to learn from western technology. {"voice": "the authors", "quotes": ["9.11.2"]}

[The growth bluff served to end the cold war]: The bluff about irresistible production, which was sure to be called in the end, served first as the pretext for ending the cold war and reconciling Russians with Americans. {"voice": "the authors", "quotes": ["9.11.1"]}

[World revolution gave way to the world market]
  + [The growth bluff served to end the cold war]

[Lieberman removes the last veils]: With productivity of labour and profitability of enterprises as his keynotes, Lieberman takes the last veils off Russian capitalism. {"voice": "the authors", "quotes": ["9.12.1"]}

[Russian production seeks the world market]: With primitive accumulation accomplished, Russian production is seeking its way into the world market and bends to all that this demands. {"voice": "the authors", "quotes": ["9.12.2"]}

[The market means commodities and profit]: A market is where commodities confront one another, and commodities imply profit. {"voice": "the authors", "quotes": ["9.12.3-4"]}

[Russian production is for profit]: Production in Russia too is carried on for profit. {"voice": "the authors", "quotes": ["9.12.5"]}
  + [Lieberman removes the last veils]

[Profit is surplus value that becomes capital]: Profit has to be understood with Marxism as surplus value to be turned into capital and not, vulgarly, as what the boss gains. {"voice": "the authors", "quotes": ["9.12.6"]}

<From the market to profit>: Whoever produces for the market produces commodities, and thereby for profit.

(1) [Russian production seeks the world market]
(2) [The market means commodities and profit]
-- from definition --
(3) [Russian production is for profit]

<From profit to capitalism>: Production for profit in the sense of surplus value made into capital is capitalist.

(1) [Russian production is for profit]
(2) [Profit is surplus value that becomes capital]
-- from definition --
(3) [USSR is capitalist]

[There is no profit without private property]: Since the means of production are not private property in the USSR, no profit exists there. {"voice": "Stalin and the Stalinists", "reportedBy": "the authors", "quotes": ["9.13.1"]}
  >< [Russian production is for profit]
  - [Profit is surplus value that becomes capital]

[Bureaucracy explains exploitation]: Russian labour power is exploited because a bureaucracy arbitrarily takes the national profit as its monopoly. {"voice": "Trotskyists", "reportedBy": "the authors", "quotes": ["9.13.2"]}
  >< [Bureaucracy explains nothing]
  - [The mode of production shapes its bureaucracy]
  - [The bureaucracy theory stays with juridical forms]

[The bureaucracy theory stays with juridical forms]: Those who invoke the bureaucracy mostly keep to juridical and merely formal criteria. {"voice": "the authors", "quotes": ["9.13.2"]}

[Bureaucracy explains nothing]: To explain Russian exploitation by a bureaucracy is to give no explanation. {"voice": "the authors", "quotes": ["9.14.1", "9.13.2"]}

[Bureaucracy appears in all modes of production]: By and large, a bureaucracy has always shown itself at certain moments in the rise or evolution of every major mode of production. {"voice": "the authors", "quotes": ["9.14.2"]}

[The mode of production shapes its bureaucracy]: The nature of the mode of production determines the role and privileges of its bureaucracy, and not the reverse. {"voice": "the authors", "quotes": ["9.14.3"]}

<Why bureaucracy cannot explain>: An explanation has to come first, but bureaucracy occurs in all modes of production and is itself determined by them.

(1) [Bureaucracy appears in all modes of production]
(2) [The mode of production shapes its bureaucracy]
-- from necessary condition --
(3) [Bureaucracy explains nothing]

[Western capitalism grows bureaucratic]: In Europe and America, where property and administration parted long ago, the state becomes decisive and breeds managers and speculators as the economy's real masters. {"voice": "the authors", "quotes": ["9.14.5 The capitalism of Europe … masters of the economy"]}

[Russia relaxes control and preaches competition]: In its progress to liberalisation Russia loosens state control of production and extols competition, commerce and free enterprise. {"voice": "the authors", "quotes": ["9.14.5 Russia, which is … free enterprise"]}

[Western and Russian capitalism converge]: The structures of modern capitalism, traditional or Russian, tend to meet, though in Russia contradictorily and not in a straight line. {"voice": "the authors", "quotes": ["9.14.4", "9.14.6"]}

<Two movements towards each other>: One side takes on state functions as the other takes on competition, and so they link up.

(1) [Western capitalism grows bureaucratic]
(2) [Russia relaxes control and preaches competition]
-- from sign --
(3) [Western and Russian capitalism converge]

[USSR is capitalist]
  + [Western and Russian capitalism converge]

[Bureaucracy explains nothing]
  + [Western and Russian capitalism converge]

[Wage labour and accumulation exclude Socialism]: Socialism is plainly incompatible with wage labour and accumulation of capital. {"voice": "the authors", "quotes": ["9.15.2", "1.14.1"]}

[Socialism excludes capitalist categories]
  + [Wage labour and accumulation exclude Socialism]

[Backwardness put Socialism off to the future]: Because backwardness imposed wage labour and accumulation on the October Revolution, Socialism was a matter for the future. {"voice": "the authors", "quotes": ["9.15.3 Imposed on the October … for the future", "9.15.2"]}

[Capitalist measures had to serve world revolution]: For Socialism to come about, capitalist measures could serve only the needs of social life and had to be strictly subordinate to spreading the revolution abroad. {"voice": "the authors", "quotes": ["9.15.3 for socialism to really … of the revolution"]}

[World revolution gave way to the world market]: Once the strategy of extending the revolution was dropped, peaceful coexistence came to mean a struggle for the world market. {"voice": "the authors", "quotes": ["9.16.1", "9.15.3 the strategy of the international extension of the revolution"]}

[Russia proclaims competition and profit]: Russia went on to declare openly that capitalism's universal categories, competition and profit, come first in its economy. {"voice": "the authors", "quotes": ["9.16.2"]}

<From subordinate measures to open capitalism>: Capitalist measures freed from the revolution they should have served became the open law of the economy.

(1) [Backwardness put Socialism off to the future]
(2) [Capitalist measures had to serve world revolution]
(3) [World revolution gave way to the world market]
(4) [Russia proclaims competition and profit]
-- from necessary condition --
(5) [USSR is capitalist]

[Capitalist categories exist in the USSR]
  + [Russia proclaims competition and profit]

[The bureaucracy deputises for a hidden bourgeoisie]: Without a ruling bourgeoisie, the declining bureaucracy acts in its stead, and this class, still almost clandestine today, did not wish to stay underground for ever. {"voice": "the authors", "quotes": ["9.16.3-4"]}
  + [Treaties and tanks serve a future bourgeoisie]

[Treaties and tanks serve a future bourgeoisie]: Negotiators abroad, the military that cows the brother-parties, the diplomats and the tanks in Czechoslovakia are all instruments of the future Russian bourgeoisie. {"voice": "the authors", "quotes": ["9.16.5-6"]}

[Russian capitalism took the royal road of capitalism]: In half a century of Stalinism Russian capitalism travelled, by blood, violence, infamy and corruption, the road that all capitalism takes. {"voice": "the authors", "quotes": ["9.16.7"]}

[The horrors belong to all capitalist genesis]
  + [Russian capitalism took the royal road of capitalism]

[The deception ruined the class programme]: By passing present production relations off as non-capitalist, Stalinism wiped out every distinction of capitalism from Socialism and ruined the proletariat's sole true weapon, its class programme. {"voice": "the authors", "quotes": ["9.17.3"]}
  + [Stalinism made Socialism a label for capitalism]

[The class programme has two conditions]: The programme's essence is political dictatorship of the proletariat and the economic abolition of mercantile exchange based on exploited labour power. {"voice": "the authors", "quotes": ["9.18.1"]}

[October attained only the political condition]: October achieved the first condition alone and for only a few years, and could not, as its leaders knew, come to the second. {"voice": "the authors", "quotes": ["9.18.2"]}

[The party became the instrument of the state]: The Bolshevik Party, once it turned from master to instrument of the Soviet State, made the proletariat's international victory and the withering away of the state impossible. {"voice": "the authors", "quotes": ["9.19.2"]}

[The dictatorship of the proletariat has died]: With the degeneration of the Bolshevik Party the dictatorship of the proletariat died. {"voice": "the authors", "quotes": ["9.19.1"]}

<The death of the political condition>: A party reduced to a tool of the state carried the dictatorship of the proletariat down with it.

(1) [The party became the instrument of the state]
-- from cause to effect --
(2) [The dictatorship of the proletariat has died]

[The 1936 constitution put the peasantry first]: Socially, the so-called democratic constitution of 1936 gave precedence to the immense conservative peasant mass. {"voice": "the authors", "quotes": ["9.19.3 On the social level … Russian peasantry"]}

[The Soviet state ceased to be proletarian]
  + [The 1936 constitution put the peasantry first]
  + [The dictatorship of the proletariat has died]

[The USSR submits to the law of value]: Economically, the USSR has yielded for good to the law of value and to capital accumulation, which without the International Revolution must reproduce in Russia the defects and monstrosities found elsewhere. {"voice": "the authors", "quotes": ["9.19.3 on the economic level … as elsewhere"]}

[Capitalist categories exist in the USSR]
  + [The USSR submits to the law of value]

[Both conditions of Socialism are lacking]: Of Socialism's two conditions, the dictatorship of the proletariat has perished and the abolition of mercantile exchange was never reached. {"voice": "the authors", "quotes": ["9.18.2", "9.19.1", "9.19.3 the USSR definitively … accumulation of capital", "9.18.1"]}

<The two conditions tested>: The programme asks for two things, of which one is dead and the other was never attained.

(1) [The class programme has two conditions]
(2) [October attained only the political condition]
(3) [The dictatorship of the proletariat has died]
(4) [The USSR submits to the law of value]
-- from necessary condition --
(5) [Both conditions of Socialism are lacking]

<No condition, no Socialism>: A country without either condition and under the law of value is capitalist and not Socialist.

(1) [Both conditions of Socialism are lacking]
(2) [The USSR submits to the law of value]
-- from necessary condition --
(3) [USSR is capitalist]

[Denouncing false Socialism is the primary condition]: As the facts grow evident, denouncing false Russian Socialism is the first condition for the international proletariat's recovery and for restoring the principles of Communism. {"voice": "the authors", "quotes": ["9.20.1"]}

<Why denunciation comes first>: Because the deception ruined the class programme and cannot be kept up for ever, recovery has denunciation as its condition.

(1) [USSR is capitalist]
(2) [The deception ruined the class programme]
(3) [Youthful capitalism lays its contradictions bare]
-- from necessary condition --
(4) [Denouncing false Socialism is the primary condition]
"""#
