let whyRussiaIsntSocialistGlossary = #"""
---
title: Glossary of "Why Russia Isn't Socialist"
lang: en
---

# NEP

The New Economic Policy (novaya ekonomicheskaya politika) was adopted by the Bolsheviks' tenth congress in March 1921 and was given up in 1928–1929. It replaced the seizure of peasant surpluses by a tax, allowed private trade and small private enterprise again, and kept large industry, banking and foreign trade in the hands of the state. The essay writes both NEP and N.E.P.

The essay says that it gave shopkeepers and small private capitalists back much of their freedom (3.3.3), takes it as the birth date of renewed private capitalism (6.12.1), and recalls that Lenin spoke in that period against the belief that the new society could be put up by Communists alone (6.18.2).

- kind: policy
- variants: NEP
- transliterations: novaya ekonomicheskaya politika, нэп
- language: Russian
- period: 1921–1929
- related: tax in kind, private capitalism, small private capitalists, The Tax in Kind, "scissors" crisis
- citations: 3.3.3, 6.12.1, 6.18.2

# kolkhos

A kolkhoz (from kollektivnoe khozyaistvo, collective farm) was in law a Soviet agricultural producers' co-operative on land owned by the state; in practice party and state closely directed it. Collective farms existed from 1918 and became the ordinary form of Soviet farming in the 1930s, as artels whose members kept a household plot and some animals. Members shared what was left after deliveries, taxes and payments, counted in workdays (trudodni), until guaranteed pay came in 1966. The essay spells the word kolkhos, with the plural kolkhoses.

The essay sees in it a kind of co-operative that keeps small production alive under a collective look (6.17.1). It holds that the kolkhos is neither something socialist nor a case of state capitalism (8.4.3), and that it is what chiefly hinders the quick growth of capitalism in Russia (8.3.2).

- kind: institution
- variants: kolkhos, kolkhoses, kolkhos-form, kolkhosian form, kolkhosian system, kolkhosian enterprises, kolkhosian sector, kolkhosian production, collective farm, co-operative farm
- transliterations: kolkhoz, kolkhozy, колхоз
- language: Russian
- period: 1918–1991
- broader: co-operative
- related: kolkhosian, sovkhos, collectivisation, individual plot, Khrushchev reform, agrarian communes, small production, self-management
- citations: 6.17.1, 7.15.1, 8.1.2, 8.3.2, 8.4.3, 8.6.1

# kolkhosian

A kolkhosian is a member of a collective farm, in Russian kolkhoznik. Members had a share in the farm's income according to the work they did, and a household plot for their own use; until 1974 they were not generally entitled to the internal passport held by townspeople. The essay uses both kolkhosian and kolkhosnik.

The essay describes the kolkhosian as a mixed figure: paid by work done, and so akin to the industrial wage-earner (7.13.2), yet holding means of production (7.13.4) and protected by law from losing them (7.13.6). It calls this figure the embodiment of a compromise with small producers (7.13.7).

- kind: social group
- variants: kolkhosian, kolkhosians, kolkhosniks, collective farm worker
- transliterations: kolkhoznik, kolkhozniki, колхозник
- language: Russian
- period: 1918–1991
- broader: peasantry
- related: kolkhos, sovkhosian, individual plot, smallholder, small producer, wage-earner
- citations: 1.10.1, 6.22.5, 7.13.2, 7.13.7, 8.4.6, 8.5.1

# sovkhos

A sovkhoz (from sovetskoe khozyaistvo, soviet farm) was a Soviet state farm, owned and run by the state and worked by employees on wages. State farms were founded from 1918 and were much enlarged in the Virgin Lands campaign after 1954. Around 1970 they held more than two fifths of the sown area of the USSR. The essay spells the word sovkhos.

The essay names the sovkhos once, as the state enterprise of agriculture, and reckons its part in output as very small (8.5.4).

- kind: institution
- variants: sovkhos
- transliterations: sovkhoz, совхоз
- language: Russian
- period: 1918–1991
- related: kolkhos, sovkhosian
- citations: 8.5.4

# sovkhosian

A sovkhosian is a worker on a Soviet state farm, whose pay was a wage set by the state as in industry. The Russian term for such a person was rabochii sovkhoza, state-farm worker; the form used by the essay is made on the pattern of kolkhosian.

For the essay the sovkhosian is the figure in the Soviet countryside who comes closest to a Western proletarian and may act as one (8.5.3).

- kind: social group
- variants: sovkhosian
- transliterations: rabochii sovkhoza
- language: Russian
- period: 1918–1991
- broader: wage-earner
- related: sovkhos, kolkhosian
- citations: 8.5.3

# kulak

Kulak (literally fist) was a Russian word for a well-to-do peasant, above all one who lent money, traded or hired labour. Soviet policy in the 1920s divided the peasants into poor, middle and kulak households, and about 1930 the label was applied widely, also to peasants who resisted collectivisation. Historians generally hold that the category was never clearly defined in practice.

The essay says that the failure of his policy and fear of the kulaks made Stalin drop the right (4.11.5), and that the central committee campaigned against them in July 1928 (7.4.9). It reports the opinion that their weight in the countryside forced collectivisation (7.9.1), and doubts it (7.9.2).

- kind: social group
- variants: kulak, kulaks, rich peasant
- transliterations: кулак
- language: Russian
- period: 1861–1933
- broader: rural bourgeoisie
- related: dekulakisation, middle peasant, poor peasant
- citations: 4.11.5, 7.2.7, 7.4.9, 7.9.1, 7.9.2

# dekulakisation

Dekulakisation (raskulachivanie) was the Soviet campaign of 1929–1933 to expropriate, arrest and deport peasants classed as kulaks. The Politburo's resolution of 30 January 1930 sorted them into three categories, and about 1.8 million people were deported to special settlements in 1930 and 1931.

The essay mentions it in quotation marks, together with collectivisation, as what in its words Stalinist propaganda passes off as the second, Communist revolution (6.8.2), and describes how both were carried out from the second half of 1929 (7.6.1).

- kind: policy
- variants: dekulakisation
- transliterations: raskulachivanie, раскулачивание
- language: Russian
- period: 1929–1933
- broader: collectivisation
- related: kulak
- citations: 6.8.2, 7.6.1

# collectivisation

Collectivisation was the joining of peasant holdings into collective farms, pushed through by the Soviet state from the end of 1929. Stalin's article "Dizzy with Success" of 2 March 1930 blamed local officials for excesses, and the share of households in collective farms fell from more than half to less than a quarter before the drive was resumed. By the later 1930s more than nine tenths of peasant households were collectivised. Historians connect with it the famine of 1932–1933, in which millions died.

The essay calls Stalin's forced collectivisation the solution that prevailed and the most reactionary one, for it kept the small producer in being (6.22.4). It explains it as the one means at hand for pushing the economy on towards capitalism in a crisis (7.9.3), not as a step to the left.

- kind: policy
- variants: collectivisation, collectivise
- transliterations: kollektivizatsiya, коллективизация
- language: Russian
- period: 1929–1937
- related: kolkhos, five-year plan, grain requisitions, agrarian communes
- citations: 6.8.2, 6.22.1, 7.4.11, 7.7.1, 7.8.1, 7.9.3

# five-year plan

The five-year plans (pyatiletki) were the medium-term state plans of the Soviet economy, drawn up by the planning agency Gosplan. The first ran from October 1928 to December 1932 and was approved in the spring of 1929. Its goals put heavy industry first.

The essay recalls that the first plan, whose adoption it puts at the end of 1929, foresaw the collectivisation of only a fifth of the land by 1933 (7.4.11). It sees in the plans above all the toll they took of the workers (9.8.2).

- kind: policy
- variants: five-year plan, five-year plans
- transliterations: pyatiletka, пятилетка
- language: Russian
- period: 1928–1991
- related: collectivisation, industrialisation, heavy industry, Stakhanovism
- citations: 7.4.11, 9.8.2

# Stakhanovism

Stakhanovism was a Soviet movement for exceeding work norms, named after the Donbass miner Aleksei Stakhanov, who was credited with cutting 102 tonnes of coal in one shift on 30–31 August 1935. Record workers got higher pay and privileges, and in 1936 norms were raised across industry.

The essay counts it among the methods by which Soviet workers were humiliated in the years of the plans (9.8.4).

- kind: policy
- variants: Stakhanovism
- transliterations: stakhanovskoe dvizhenie, стахановское движение
- language: Russian
- period: 1935–1941
- related: five-year plan, piecework
- citations: 9.8.4

# NKVD

The NKVD (Narodnyi komissariat vnutrennikh del, People's Commissariat of Internal Affairs) was the Soviet ministry that took over the political police in July 1934. It ran the camps and the ordinary police, and until April 1943, with a break in 1941, state security, which then went to a separate commissariat (NKGB). It was renamed a ministry in 1946.

The essay names it in a story of the Second World War: short of labour in the camps, its heads blamed themselves for too little political vigilance (9.8.6).

- kind: institution
- variants: NKVD
- transliterations: Narodnyi komissariat vnutrennikh del, НКВД
- language: Russian
- period: 1934–1946
- broader: political police
- related: concentration camps
- citations: 9.8.6

# political police

A political police is a police force that watches and represses opponents of a government. In the Soviet state this was in turn the Cheka (1917–1922), the GPU and OGPU (1922–1934), the NKVD (1934–1943, with a break in 1941), the NKGB and MGB (1943–1953) and, after a year within the ministry of internal affairs, the KGB (1954–1991).

The essay uses the words to explain the letters NKVD (9.8.6).

- kind: institution
- variants: political police
- related: concentration camps
- citations: 9.8.6

# concentration camps

Camps for opponents of the Soviet regime, called concentration camps in the decree on red terror of September 1918, grew into a system of forced labour that was administered from 1930 to 1960 by the Gulag (Glavnoe upravlenie lagerei, Chief Administration of Camps). Their prisoners, political and ordinary convicts, worked in building, mining, timber and other industries, and numbered between about 1.2 and 2.5 million, colonies included, at any one time from the late 1930s to 1953. The essay uses the general word concentration camps and not Gulag.

The essay presents the camps as a source of convict labour and sets them beside the violence of English primitive accumulation (9.8.6).

- kind: institution
- variants: concentration camps
- transliterations: kontsentratsionnyi lager', концентрационный лагерь, Glavnoe upravlenie lagerei, ГУЛАГ
- language: Russian
- period: 1918–1960
- related: NKVD, political police, primitive accumulation
- citations: 9.8.6

# work passes

Labour books (trudovye knizhki) recording every job a person held were introduced, or brought back, for all Soviet workers and employees by a decree of 20 December 1938, in force from 15 January 1939. In France the livret ouvrier had served the police and employers to control workers' movements since 1803; a law of 1854 tightened it under the Second Empire, and it was abolished in 1890. Work passes is the essay's term for the Soviet document.

The essay says that through them the Russian wage-earners came to share the lot of French ones in the time of Napoleon the Third (9.8.3).

- kind: institution
- variants: work passes
- transliterations: trudovaya knizhka, трудовая книжка
- language: Russian
- period: 1938–1991
- related: Second Empire, wage-earner
- citations: 9.8.3

# "scissors" crisis

The scissors crisis was the widening gap in 1923 between high industrial and low agricultural prices in Soviet Russia, at its widest in October 1923. Trotsky gave it its name when he showed the two price curves, opening like scissors, in his report to the twelfth congress in April 1923. It made peasants reluctant to sell grain and led to cuts in industrial prices.

The essay takes the crisis as what revealed the state of Russian production in 1923 (4.5.6) and raised the choice between helping heavy industry and sparing the peasants (4.5.7). It says the problem only grew worse in the struggles that followed (4.10.2).

- kind: event
- variants: scissors crisis
- transliterations: nozhnitsy tsen, ножницы цен
- language: Russian
- period: 1923–1924
- related: 12th party congress, NEP, Trotsky, heavy industry
- citations: 4.5.6, 4.5.7, 4.10.2

# tax in kind

The tax in kind (prodovol'stvennyi nalog, prodnalog) was a levy on peasant produce decreed on 21 March 1921 in place of requisitioning. It was fixed in advance and lower than the requisitions, and peasants could sell what was left to them. It was turned into a money tax in 1924.

The essay lists it among the economic makeshifts to which the Bolsheviks were driven (2.8.4); Stalinism, it says, would later call them Socialism, with which they had nothing in common (2.8.3).

- kind: policy
- variants: tax in kind
- transliterations: prodnalog, продналог
- language: Russian
- period: 1921–1924
- related: NEP, The Tax in Kind, compulsory wheat requisitions
- citations: 2.8.3, 2.8.4

# compulsory wheat requisitions

From 1918 to 1921 the Soviet government took grain and other foodstuffs from the peasants by compulsion, at fixed prices that inflation made nominal. The system of quotas assigned to districts and villages, prodrazvyorstka, was decreed in January 1919 and was ended in March 1921.

The essay mentions the requisitions only for their replacement by the tax in kind, one of several economic expedients (2.8.4).

- kind: policy
- variants: compulsory wheat requisitions
- transliterations: prodrazvyorstka, продразвёрстка
- language: Russian
- period: 1918–1921
- related: tax in kind, grain requisitions
- citations: 2.8.4

# grain requisitions

When state grain purchases fell short in the winter of 1927–1928, the Soviet leadership took extraordinary measures: brigades sent to the countryside, searches, and confiscation under article 107 of the criminal code. The measures were disowned in July 1928 and came back in 1928–1929, in the Urals and Siberia as quotas imposed on villages.

The essay relates the confiscations and the unrest of 1928 (7.4.3) and the ban on further seizures that July (7.4.8). It supposes that the success of requisitions, which it here dates from 1929, encouraged Stalin to collectivise (7.10.1).

- kind: policy
- variants: grain requisitions, confiscation of stocks, seizure of corn
- transliterations: khlebozagotovki, хлебозаготовки
- language: Russian
- period: 1928–1929
- related: compulsory wheat requisitions, collectivisation, central committee
- citations: 7.4.2, 7.4.3, 7.4.8, 7.10.1

# labour power

Labour power (Arbeitskraft) in Marx's economics is a person's capacity to work, as distinct from the labour actually done. Under capitalism it is sold for a wage; its value is that of the goods needed to keep and replace the worker, while its use creates more value than it costs.

The essay defines it as the particular commodity that workers without other property must sell (1.5.1) and whose use yields more than its upkeep (1.6.2). It calls labour power as a commodity the basis of capital (2.1.2) and says that it can be bought for gain in the USSR (1.9.1).

- kind: concept
- variants: labour power
- transliterations: Arbeitskraft
- language: German
- broader: commodity
- related: wage labour, wages, surplus value, value, proletariat, labour market
- citations: 1.5.1, 1.5.2, 1.6.2, 1.7.1, 2.1.2, 9.18.1

# commodity

A commodity (Ware) in classical and Marxian economics is a good or service made or offered for sale. Marx's Capital (1867) begins with it and ascribes to it both a use value and a value that shows itself in exchange.

The essay takes production of things to be sold for money as the first mark of capitalist society (1.4.1), labour power being the essential commodity (2.1.2). From the presence of commodities it concludes that there is profit (9.12.4).

- kind: concept
- variants: commodity, commodities
- transliterations: Ware
- language: German
- broader: mercantile production
- related: use value, value, money
- citations: 1.4.1, 1.5.2, 2.1.2, 2.2.1, 9.12.3, 9.12.4

# wage labour

Wage labour (Lohnarbeit) is work done for an employer in return for a wage. In Marx's theory it is the counterpart of capital: a class that owns no means of production sells its labour power to those who do.

For the essay the end of this form of payment is the sole condition on which exploitation can end (2.2.2). It is among the first measures to be taken in developed countries (5.19.3), and wage labour cannot be reconciled with Socialism (9.15.2).

- kind: concept
- variants: wage labour, wage earning, salaried labour
- transliterations: Lohnarbeit
- language: German
- broader: capitalism
- related: labour power, wage-earner, labour vouchers, capital, division of labour
- citations: 2.2.2, 5.5.2, 5.19.3, 6.21.2, 7.9.2, 9.15.2

# wage-earner

A wage-earner is a person who lives by hired work for pay. Statistics of the USSR distinguished workers (rabochie) and employees (sluzhashchie), both on wages, from members of collective farms.

The essay measures the kolkhosian against the wage-earner proper (7.13.3) and expects Russia's leaders to want members of weak kolkhoses turned into wage-earners over time (7.14.4). It describes what Russian wage-earners underwent under the plans (9.8.3).

- kind: social group
- variants: wage-earner, wage-earners, wage labourer
- broader: proletariat
- related: wage labour, wages, kolkhosian, work passes
- citations: 1.9.1, 5.5.2, 7.13.2, 7.13.3, 7.14.4, 8.13.1, 9.8.3

# wages

A wage is the payment made for hired labour. Classical economists and Marx treat it as the price of labour or of labour power, tending to the cost of the worker's subsistence at a given standard of living. In the USSR wages were paid in roubles on scales graded by skill and industry.

The essay gives the definition of wages as the price of labour power (1.7.1) and lists them with money and capital as categories that Socialism does away with (8.1.1). It points to wage differences in Russia (1.9.3).

- kind: concept
- variants: wages, wage, salary
- broader: wage labour
- related: labour power, wage-earner, money, piecework
- citations: 1.1.1, 1.7.1, 1.8.2, 1.14.1, 2.1.3, 8.1.1, 9.2.2

# labour vouchers

Labour vouchers are certificates of work done that entitle a person to goods embodying an equal amount of labour. Robert Owen and others proposed or tried forms of them in the 1820s and 1830s. Marx described such a certificate for the first phase of communist society in his Critique of the Gotha Programme (written in 1875). In the second volume of Capital he says that such papers are not money, since they do not circulate.

The essay names them as the means foreseen by Marxism for abolishing wage labour (2.2.3), and says that they can be brought in only in countries developed enough (2.3.2).

- kind: concept
- variants: labour vouchers
- related: wage labour, money, Socialism, Marx
- citations: 2.2.3, 2.3.1, 2.3.2

# surplus value

Surplus value (Mehrwert) in Marx's theory is the difference between the value that workers create and the value of their labour power, which is paid to them as wages. It is the common source of profit, interest and rent.

The essay illustrates it by the extra hours of the working day (1.6.3), defines it as the difference between wages and the values produced (1.7.2) and uses profit as another word for it (1.7.3). It insists on this sense, surplus value to be turned into capital, against the everyday notion of a boss's profit (9.12.6).

- kind: concept
- variants: surplus value
- transliterations: Mehrwert
- language: German
- broader: value
- related: labour power, capital, accumulation
- citations: 1.7.2, 1.7.3, 2.1.5, 9.12.6, 9.16.7

# value

In classical and Marxian political economy the value of a good is determined by the labour time socially needed to make it, and appears in exchange as exchange value or price. The law of value is the rule by which this regulates exchange and shares out labour in a commodity-producing society. Stalin's Economic Problems of Socialism in the USSR (1952) held that it still worked, within limits, in the Soviet economy.

The essay says that in the USSR everything goes on under the sign of value (1.12.2), defines Socialism by the end of exchange based on it (8.1.1), and concludes that the USSR gave itself up to the law of value for good (9.19.3).

- kind: concept
- variants: value, values, law of value, market value
- transliterations: Wert, Wertgesetz
- language: German
- related: use value, commodity, labour power, money
- citations: 1.6.3, 1.12.2, 7.15.2, 8.1.1, 8.11.2, 9.19.3

# use value

The use value (Gebrauchswert) of a good is its capacity to satisfy a want. The distinction from value in exchange is found in Adam Smith and was taken up by Marx, for whom every commodity has both.

The essay makes its victory over market value the one sure test of Socialism (8.11.2).

- kind: concept
- variants: use value
- transliterations: Gebrauchswert
- language: German
- related: value, commodity, Socialism
- citations: 8.11.2

# capital

Capital in everyday economics is wealth used to yield income, such as plant, stocks or money advanced. Marx defines it as value that grows by the employment of wage labour, and so as a social relation and not a thing.

The essay lets capital arise from the union of commodity production, wage labour and money (1.5.3). It sees it as a blind social force that must keep turning more of the social product into itself (9.1.3), and lists it with wages and money among what Socialism abolishes (8.1.1).

- kind: concept
- variants: capital
- related: accumulation, surplus value, wage labour, capitalism
- citations: 1.5.3, 1.7.3, 2.1.2, 7.14.1, 8.1.1, 9.1.3

# finance capital

Finance capital (Finanzkapital) is the union of banking and industrial capital under the control of large banks, as analysed by Rudolf Hilferding in 1910. Lenin made it a chief mark of imperialism in his pamphlet of 1916.

The essay has the term in a quotation from Lenin, about a system wholly subject to finance capital (6.14.2), and adds that the Russian revolution had inherited nothing of the kind (6.15.1).

- kind: concept
- variants: finance capital
- transliterations: Finanzkapital
- language: German
- broader: capital
- related: imperialism
- citations: 6.14.2, 6.15.1

# accumulation

Accumulation in Marx's economics is the turning of surplus value back into capital, so that production is repeated on a larger scale. In general usage it is the building up of capital stock out of saving or profit; Soviet statistics also had a category of accumulation (nakoplenie), as against consumption.

The essay defines it as the endlessly repeated exchange of profit for new labour power and means of production (1.7.4). It holds that the Russian Revolution could not survive without it (6.6.1), but that accumulation of capital cannot be reconciled with Socialism (9.15.2).

- kind: concept
- variants: accumulation, accumulate
- transliterations: nakoplenie, накопление
- language: Russian
- broader: capitalism
- related: capital, surplus value, profit, state industrialism
- citations: 1.7.4, 2.1.5, 2.6.6, 5.5.1, 6.6.1, 9.1.3, 9.15.2

# primitive accumulation

Primitive or original accumulation (ursprüngliche Akkumulation) is Marx's name for the process that created capital and a propertyless working class in the first place, above all by driving English peasants off the land. In the 1920s the Soviet economist Yevgenii Preobrazhenskii spoke of a primitive socialist accumulation that drew on the private economy, above all that of the peasants.

The essay says that the Russian proletariat had to take up this task of the bourgeoisie (2.4.3). It compares the English and the Russian process (9.8.6) and takes it to be finished in the USSR of its own day (9.12.2).

- kind: concept
- variants: primitive accumulation
- transliterations: ursprüngliche Akkumulation
- language: German
- broader: accumulation
- related: concentration camps, Russian capitalism, serfdom
- citations: 2.4.3, 7.15.3, 9.8.6, 9.12.2

# means of production

The means of production are the instruments, materials, buildings and land with which goods are made. In Marx's theory classes are distinguished by whether they own or control them.

The essay describes capitalist society by the separation of most producers from them (1.4.2), notes that the kolkhosian still owns some (7.13.4), and reports that Stalinists deny profit because private property in them is gone (9.13.1).

- kind: concept
- variants: means of production
- transliterations: Produktionsmittel
- language: German
- related: relations of production, productive forces, proletariat
- citations: 1.4.2, 1.6.1, 1.7.2, 2.10.4, 7.13.4, 9.13.1

# relations of production

Relations of production (Produktionsverhältnisse) in Marx's theory are the relations into which people enter in producing, above all those of property and of control over labour and its product. Together with the productive forces they make up a mode of production.

The essay says that in the Russia of the 1920s these relations had none but bourgeois foundations (3.3.1), and that none of the measures in dispute between the party factions claimed to go beyond them (4.10.1). Its paradox is that bourgeois relations won after the Russian bourgeoisie had been removed (7.12.2).

- kind: concept
- variants: relations of production, production relations, free rein to capitalist [relations], to non-capitalist [relations], are the [relations]
- transliterations: Produktionsverhältnisse
- language: German
- broader: mode of production
- related: means of production, productive forces
- citations: 2.4.1, 3.3.1, 4.10.1, 6.2.1, 7.12.2, 8.6.4, 9.17.3

# mode of production

A mode of production (Produktionsweise) in Marx's theory is a historical form of economic life, such as slavery, feudalism or capitalism, with its own productive forces and relations of production. The preface to his Critique of Political Economy (1859) names the Asiatic, ancient, feudal and modern bourgeois modes as epochs of history.

The essay asks for capitalism to be known by the basic features of the mode of production and not by side aspects (1.3.2), and calls the capitalist mode revolutionary for Russia at that time (7.12.1). Bureaucracy, it says, depends on the mode of production and not the reverse (9.14.3).

- kind: concept
- variants: mode of production, modes of production
- transliterations: Produktionsweise
- language: German
- related: bureaucracy
- citations: 1.3.2, 1.8.1, 6.5.1, 6.5.2, 7.12.1, 9.14.3

# productive forces

The productive forces (Produktivkräfte) in Marx's theory are labour together with the tools, techniques and knowledge it uses. Their growth is held to come into conflict in time with the existing relations of production.

The essay uses the term for the economic growth that a counter-revolution does not halt (6.3.1), and reports Stalin's claim that capitalism in decline could no longer develop them (9.9.3).

- kind: concept
- variants: productive forces, forces of production
- transliterations: Produktivkräfte
- language: German
- broader: mode of production
- related: relations of production, means of production
- citations: 5.2.2, 5.8.3, 6.3.1, 9.9.3

# division of labour

The division of labour is the splitting of work among people who specialise in tasks or trades. Adam Smith saw in it the chief source of productivity; Marx stressed also how it ties people for life to one function, and divides manual from mental work.

The essay counts it among the categories that Socialism excludes (1.14.1). It says that the Russian proletariat had to use it as it found it instead of abolishing it (2.5.1).

- kind: concept
- variants: division of labour
- related: wage labour, Socialism
- citations: 1.1.1, 1.14.1, 2.5.1

# profit

Profit is the excess of a firm's revenue over its costs. Marx regarded it as the form in which surplus value appears on the capital advanced. Soviet enterprises on cost accounting (khozraschyot) recorded planned profits, and the reform of 1965 gave profit a greater part as an indicator and a source of bonuses.

The essay equates profit in its strict sense with surplus value (1.7.3), finds it invested as capital in Soviet state businesses (1.9.3), and says that Russia has come to own up publicly to its primacy (9.16.2).

- kind: concept
- variants: profit, profits
- transliterations: pribyl', прибыль
- language: Russian
- broader: surplus value
- related: profitability, accumulation, interest, Lieberman
- citations: 1.7.3, 1.9.3, 2.1.5, 9.12.4, 9.12.6, 9.13.1, 9.16.2

# profitability

Profitability (rentabel'nost') is the ratio of profit to costs or to capital employed. In the Soviet economic reform that began in 1965 it became one of the few indicators by which enterprises were judged.

The essay connects it with the weeding out of weak kolkhoses (7.14.4) and with Lieberman's programme for enterprises (9.12.1).

- kind: concept
- variants: profitability
- transliterations: rentabel'nost', рентабельность
- language: Russian
- related: profit, Lieberman
- citations: 7.14.4, 9.12.1

# interest

Interest is the payment for the use of borrowed money. Soviet banks charged enterprises interest on loans, and savings accounts and state bonds yielded interest or prizes to their holders.

The essay cites interest in the USSR as a further sign that money works there as in capitalist countries (1.11.1), and names both state bonds and state loans to enterprises (1.11.2).

- kind: concept
- variants: interest
- related: profit, money, Government stocks, statebank
- citations: 1.11.1, 1.11.2

# money

Money is what is generally accepted in payment and serves as a measure and a store of value. Marx explains it as the commodity set apart as general equivalent of all others, and sees in it the starting point of capital when it buys labour power.

The essay says that where money buys labour power, wages are paid and businesses or the state accumulate values, a society cannot be called Socialist (1.8.2). It repeats that Socialism abolishes money (2.10.3) and that in Russia it buys everything (1.12.3).

- kind: concept
- variants: money
- related: labour vouchers, commodity, value, wages, interest, rouble, mercantile production
- citations: 1.4.1, 1.5.2, 1.8.2, 1.11.1, 1.12.3, 2.10.3, 8.1.1

# rouble

The rouble is the Russian and Soviet unit of currency, divided into a hundred kopecks. It was stabilised after the civil war by the reform of 1922–1924 and redenominated at ten to one in 1961.

The essay mentions roubles that the state bank lends out and with which labour power can be bought (1.9.1).

- kind: measure
- variants: rouble, roubles
- transliterations: rubl', рубль
- language: Russian
- related: money, statebank
- citations: 1.9.1

# statebank

The State Bank (Gosudarstvennyi bank, Gosbank) was the central bank of the Soviet state, founded in 1921, and from the credit reform of 1930 practically the only lender of short-term credit to enterprises. It was dissolved in 1991. The essay writes the name as one word.

The essay mentions it as the lender with whose roubles groups of individuals can hire labour (1.9.1).

- kind: institution
- variants: statebank
- transliterations: Gosbank, Госбанк
- language: Russian
- period: 1921–1991
- related: rouble, interest
- citations: 1.9.1

# Government stocks

Government stocks are bonds issued by a state to borrow from the public. The Soviet state raised loans from 1922, and from 1927 to 1957 mainly by mass subscription at the workplace; in 1957 these issues ended and repayment was put off for many years. Lottery bonds went on being sold freely afterwards.

The essay names them as one way in which money brings in interest in the USSR (1.11.2).

- kind: institution
- variants: Government stocks
- transliterations: gosudarstvennye zaimy, государственные займы
- language: Russian
- period: 1922–1991
- related: interest
- citations: 1.11.2

# labour market

A labour market is the place, real or notional, where workers offer and employers seek labour, and where wages are settled. Soviet doctrine denied that one existed in the USSR, though workers in most periods could change jobs.

The essay uses the term in its definition of the wage as a price (2.1.3).

- kind: concept
- variants: labour market
- related: labour power
- citations: 2.1.3

# world market

The world market is the sphere of international trade in which producers of different countries compete. Soviet foreign trade was a state monopoly from 1918, and its volume grew many times over between 1950 and 1970.

The essay says that Russian production seeks access to the world market and bends to its demands (9.12.2), and that peaceful coexistence came to mean a struggle for it (9.16.1).

- kind: concept
- variants: world market
- related: peaceful coexistence
- citations: 9.12.2, 9.16.1

# parallel market

Under Soviet law collective farms and their members might sell surplus produce at kolkhoz markets (kolkhoznye rynki), allowed by decrees of May 1932, at prices not fixed by the state. These markets existed beside state and co-operative shops, and usually charged more. The essay calls this market both open and parallel.

The essay says that household produce may be sold there (8.1.2), and that scarcity in the official shops drives up its prices (8.10.1).

- kind: institution
- variants: parallel market, open market
- transliterations: kolkhoznyi rynok, колхозный рынок
- language: Russian
- period: 1932–1991
- related: individual plot
- citations: 8.1.2, 8.10.1

# mercantile production

Mercantile production here means commodity production (in French production marchande): the making of goods for sale by independent producers or firms. Mercantile exchange and mercantile economy are formed in the same way; the words do not refer to the mercantilist doctrine of the seventeenth century.

The essay says that exchange of this sort had first to be brought to the most backward parts of Russia before it could be abolished (5.5.3). It holds that Stalinism kept the spread of mercantile production won by the fall of Tsarism (6.4.1).

- kind: concept
- variants: mercantile production, mercantile exchange, mercantile economy
- transliterations: production marchande
- language: French
- related: small commodity production, money, capitalism
- citations: 5.2.2, 5.5.3, 6.4.1, 9.18.1

# natural economy

A natural economy (Naturalwirtschaft) is one in which producers make goods mainly for their own use, with little exchange or money. Lenin's list of the five elements of the Russian economy, drawn up in 1918 and used again in 1921, put the patriarchal, largely natural peasant economy first.

The essay cites it, with small production, as an archaic stage of the Russian economy (3.3.1) and as the first of Lenin's five types (6.10.1).

- kind: concept
- variants: natural economy, natural production, patriarchal production
- transliterations: Naturalwirtschaft
- language: German
- related: small production, patriarchialism, small commodity production
- citations: 3.3.1, 6.10.1, 8.1.3

# patriarchialism

Patriarchalism (patriarkhal'shchina) in Lenin's usage is the life of self-sufficient peasant households and villages under customary authority, hardly touched by trade. The essay spells it patriarchialism, and has it in quotations from Lenin's pamphlet of 1921.

The essay follows Lenin in regarding it as what exchange, large industry and modern technique have to overcome in the Russian countryside (5.5.3).

- kind: concept
- variants: patriarchialism
- transliterations: patriarkhal'shchina, патриархальщина
- language: Russian
- related: natural economy, The Tax in Kind
- citations: 5.5.3, 5.5.4

# small production

Small production is production by independent producers, chiefly peasants and artisans, who own their means of work and use mainly their own and their family's labour. In Russia about 1917 most of the population lived on small peasant farms.

For the essay, which appeals to Lenin, small production and not state capitalism was Socialism's foremost enemy in Russia (6.9.2). It equates the development of capitalism with its elimination (6.21.1) and says that the kolkhos has made it last (6.17.1).

- kind: concept
- variants: small production, small peasant production
- related: small producer, natural economy, kolkhos, petty bourgeoisie
- citations: 2.5.3, 5.8.2, 6.9.2, 6.15.1, 6.17.1, 6.21.1, 7.1.1

# small commodity production

Small commodity production (melkoe tovarnoe proizvodstvo) is production for sale by small owners without, or with little, hired labour. It is the second of the five elements that Lenin distinguished in the Russian economy, and he counted most peasants who sold grain in it.

The essay repeats Lenin's list (6.11.1) and elsewhere calls the same thing small mercantile production, one of the halts on the way to Socialism (5.16.2).

- kind: concept
- variants: small commodity production, small mercantile production
- transliterations: melkoe tovarnoe proizvodstvo
- language: Russian
- broader: small production
- related: mercantile production, natural economy, private capitalism
- citations: 5.16.2, 6.11.1

# small producer

A small producer is a peasant or artisan who works with means of production of their own. Marxists expected the class to be split by competition into capitalists and wage-earners.

The essay says that capitalism in the West did away with the small producer, while forced collectivisation stabilised this class (6.22.4), and that in the Second World War it defended the state which had guaranteed its survival (8.6.2).

- kind: social group
- variants: small producer, small producers, small rural producers
- broader: petty bourgeoisie
- related: small production, kolkhosian, smallholder
- citations: 5.8.2, 6.21.1, 6.22.4, 7.7.2, 7.13.7, 8.6.2, 8.12.4

# smallholder

A smallholder is a farmer who owns or rents a small piece of land and works it mainly with family labour. Smallholdings were widespread in Western Europe, above all in France, well into the twentieth century.

The essay compares the kolkhosian with the Western smallholder (7.13.5); the difference it sees is that the second can be ruined and expropriated (7.13.6).

- kind: social group
- variants: smallholder
- broader: peasantry
- related: kolkhosian, small producer
- citations: 7.13.5, 7.13.6, 8.5.2

# peasantry

A peasantry is the class of small farmers and their families who work the land. In the Soviet Union at the census of 1926 it made up about four fifths of the population. Russian peasants had taken over the landlords' estates in 1917–1918, a step sanctioned by the Decree on Land of 8 November 1917.

The essay sees in the mass of the peasants, conservative since they got land (3.3.3), the social force to which the Russian proletariat gave way (6.8.1) and on which the national state came to rest (7.15.3).

- kind: social group
- variants: peasantry, peasant, peasants
- transliterations: krest'yanstvo, крестьянство
- language: Russian
- related: rural bourgeoisie, "Peasants Enrich Yourself", 1936 constitution
- citations: 3.3.3, 3.4.1, 6.8.1, 6.22.5, 7.11.4, 7.15.3, 9.19.3

# poor peasant

A poor peasant (bednyak) in Soviet usage had too little land or stock to live by, and often also worked for wages. Many poor peasants were exempt from the agricultural tax in the 1920s, and they were meant to be the party's support in the village.

The essay says that richer peasants bought their land (4.4.2), that Trotsky's left wanted to support them (4.10.3), and that in 1929–1930 their hatred was turned against the middle peasant (7.6.2).

- kind: social group
- variants: poor peasant, poor peasants
- transliterations: bednyak, бедняк
- language: Russian
- broader: peasantry
- related: middle peasant, kulak, left
- citations: 4.4.2, 4.10.3, 7.6.2

# middle peasant

A middle peasant (serednyak) in Soviet usage had enough land to live by and as a rule hired no labour. By official reckoning most peasant households in the 1920s belonged to this group.

The essay says that Bukharin's right counted on middle peasants growing richer (4.10.4), that Stalin took up this programme (4.11.4), and that they consumed more instead of investing more (7.3.3).

- kind: social group
- variants: middle peasant, middle peasants
- transliterations: serednyak, середняк
- language: Russian
- broader: peasantry
- related: poor peasant, kulak, right, Bukharin
- citations: 4.10.4, 4.11.4, 6.21.2, 7.3.3, 7.6.2, 7.9.2

# rural bourgeoisie

Rural bourgeoisie is the Marxist name for farmers who live largely by hired labour, trade or lending. Lenin used the term for the richer Russian peasants in his Development of Capitalism in Russia (1899); Soviet writers in the 1920s often made it a synonym of kulaks.

The essay describes their rise after the end of feudal landed property (4.4.1). It says that Bukharin would have let them accumulate capital for the time being (7.2.8), and doubts that they were the cause of collectivisation (7.9.2).

- kind: social group
- variants: rural bourgeoisie, bourgeois peasantry, rural middle classes
- broader: bourgeoisie
- related: peasantry, Bukharin
- citations: 4.4.1, 4.11.5, 7.1.3, 7.2.8, 7.9.1, 7.9.2

# agrarian communes

Agrarian communes (sel'skokhozyaistvennye kommuny) were the most thoroughly collective of the early Soviet farms, in which land, stock, buildings and often consumption were held in common. They were founded from 1918, never embraced more than a small part of the peasants, and were turned into artels in the 1930s.

The essay presents them as a failed attempt of the Bolsheviks to gather peasants on a basis without wage labour or individual property (6.21.2).

- kind: institution
- variants: agrarian communes
- transliterations: sel'skokhozyaistvennye kommuny, коммуна
- language: Russian
- period: 1918–1938
- related: kolkhos, collectivisation, Bolsheviks
- citations: 6.21.2

# individual plot

The household plot (priusadebnyi uchastok) was the piece of land that a collective-farm family could use for itself, fixed by the model statute of 1935 at a quarter to half a hectare in most regions. With a limited number of animals it supplied much of the country's potatoes, vegetables, meat and milk. The essay speaks of individual or personal plots and of a plot of land.

The essay says that the plot keeps the kolkhosian from becoming a wage-earner proper (7.13.3), and that half of kolkhosian income still came from it (8.10.3).

- kind: institution
- variants: individual plot, individual plots, personal plot, plot of land, plots of privately owned land, personal land, his [plot] at market
- transliterations: priusadebnyi uchastok, приусадебный участок
- language: Russian
- period: 1930–1991
- related: kolkhos, kolkhosian, parallel market
- citations: 1.10.1, 7.13.3, 8.1.2, 8.4.6, 8.9.3, 8.10.2, 8.10.3

# co-operative

A co-operative is an enterprise owned and run by its members, who share its proceeds. Producer, consumer and marketing co-operatives spread in Western Europe in the nineteenth century; in Russia, where they were also numerous, Lenin wrote in 1923 that they could serve the building of socialism.

The essay says that the kolkhos is a co-operative hardly different from those of the capitalist West (6.17.2), and that Russian rural collectivism is co-operative but not socialist (7.15.1).

- kind: institution
- variants: co-operative, co-operatives
- transliterations: kooperativ, кооператив
- language: Russian
- related: self-management
- citations: 6.17.2, 7.5.3, 7.10.1, 7.15.1, 8.5.1

# self-management

Self-management (in French autogestion) is the running of enterprises by those who work in them. It was the official system of Yugoslavia from 1950, and Algeria introduced it by decrees of March 1963 on farms and in firms left by European owners.

The essay likens the kolkhos to the systems of this name in newly independent countries, which it takes for a stopgap between natural production and full capitalism (8.1.3).

- kind: institution
- variants: self-management
- transliterations: autogestion
- language: French
- related: kolkhos, co-operative, workers management, Third World
- citations: 8.1.3

# workers management

Factory committees took part in or took over the running of many Russian plants in 1917 and 1918. A decree of 27 November 1917 gave workers' control (rabochii kontrol') legal form; from 1918 it gave way to nationalisation and then to one-man management. The essay writes the words without an apostrophe.

The essay lists the workers' management of abandoned factories among the expedients of the revolution's early years that were not Socialism in themselves (2.8.4).

- kind: policy
- variants: workers management
- transliterations: rabochii kontrol', рабочий контроль
- language: Russian
- period: 1917–1918
- related: self-management
- citations: 2.8.4

# private capitalism

Private capitalism is capitalism in which firms belong to private persons. It is the third of the five elements that Lenin saw in the Russian economy; under the New Economic Policy private persons handled most retail trade for some years, but little large industry.

The essay follows Lenin in joining it with the petty bourgeoisie as the opponent of both state capitalism and Socialism (6.16.1), and dates its rebirth to the NEP (6.12.1).

- kind: concept
- variants: private capitalism
- broader: capitalism
- related: NEP, state capitalism, small commodity production, small private capitalists, petty bourgeoisie
- citations: 3.4.1, 5.16.2, 6.12.1, 6.16.1

# small private capitalists

Private traders and manufacturers who were allowed to do business in the 1920s were called Nepmen (nepmany) in Soviet Russia, after the New Economic Policy. They were taxed ever more heavily from 1926 and had been driven out by the beginning of the 1930s. The essay does not use the Russian word.

The essay names them, with shopkeepers and peasants, as a stratum hostile to Socialism that had regained freedom of action (3.3.3).

- kind: social group
- variants: small private capitalists
- transliterations: nepman, nepmany, нэпман
- language: Russian
- period: 1921–1931
- related: NEP, private capitalism
- citations: 3.3.3

# state capitalism

State capitalism is a name for an economy in which the state owns or directs capitalist enterprises. Lenin used it from 1918 for concessions, leases, and accounting and control under the Soviet state, and called it a step forward for Russia; others later applied the term to the Soviet system as a whole, among them left communists and the group of Tony Cliff.

The essay defends Lenin's use of it as a transitional aim for a backward country (5.19.3). Against those who blame it for the defeat it argues that Stalinism never got as far as state capitalism (5.18.2).

- kind: concept
- variants: state capitalism
- transliterations: gosudarstvennyi kapitalizm, государственный капитализм
- language: Russian
- broader: capitalism
- related: private capitalism, accounting and control, "extremists", The Tax in Kind, state industrialism
- citations: 5.2.4, 5.8.3, 5.10.1, 5.15.1, 5.18.2, 5.19.3, 6.9.1, 6.13.1, 8.4.3

# state industrialism

State industrialism (in Italian industrialismo di stato) is a term used by the International Communist Party for the Soviet economy: industry owned and built up by the state beside a countryside that was not. It seems to go back to Amadeo Bordiga's writings on Russia in the 1950s.

The essay calls it the only modern capitalist element that the Russian state attained (7.15.3).

- kind: concept
- variants: state industrialism
- transliterations: industrialismo di stato
- language: Italian
- broader: Russian capitalism
- related: state capitalism, accumulation
- citations: 7.15.3

# accounting and control

Accounting and control (uchyot i kontrol') was Lenin's formula in 1917 and 1918 for nationwide registration and supervision of production and distribution. He held it to be a need that state capitalism and socialism have in common.

The essay quotes Lenin on it as a station through which the road to Socialism runs (5.13.1) and gives it with the grain monopoly as the content of state capitalism (6.13.1). It says that the kolkhoses escaped it (7.5.3).

- kind: policy
- variants: accounting and control, national accounting and control, national accounting, control and accounting
- transliterations: uchyot i kontrol', учёт и контроль
- language: Russian
- related: state capitalism
- citations: 5.13.1, 5.15.1, 6.13.1, 7.5.3

# capitalism

Capitalism is an economic system in which production for profit is carried on with wage labour by owners of capital. Marx spoke mostly of the capitalist mode of production; the noun became common about 1900. Whether an economy without private owners, such as the Soviet one, can be capitalist is a matter of dispute among economists and Marxists.

The essay defines it by commodity production, the sale of labour power, money and the accumulation of capital, held to be inseparable (1.8.1). It finds all of them in Russia (1.8.3), but also holds that Russia had no way to Socialism except through the accumulation of capital (5.5.1).

- kind: concept
- variants: capitalism, capitalisms, capitalist society, capitalist economy, capitalist system, bourgeois society, bourgeois societies
- broader: mode of production
- related: capital, Socialism, bourgeoisie, mercantile production
- citations: 1.2.2, 1.4.1, 1.8.1, 5.8.2, 6.20.3, 9.1.3, 9.3.2

# Russian capitalism

Russian capitalism in the usual sense is the industry, banking and trade that grew up in the Russian Empire after 1861 and was nationalised from 1918. To call the Soviet economy after the 1920s capitalist as well is a thesis of several currents of the communist left; Soviet writers rejected it, and most Western economists of the time classed the Soviet economy as a centrally planned one of its own kind.

This thesis is the subject of the essay (1.2.2). It sees Russian or national capitalism as the force that broke the Bolshevik party (4.8.4), as a second capitalism made possible by a defeat on a world scale (7.12.1), and as a young one subject to the laws of all (9.10.3).

- kind: concept
- variants: Russian capitalism, Russian capitalism mark 2, Russian neo-capitalism, national capitalism
- broader: capitalism
- related: primitive accumulation, false Russian Socialism, counter-revolution
- citations: 2.6.2, 4.8.3, 4.8.4, 7.11.4, 7.12.1, 8.14.1, 9.12.1, 9.15.1, 9.16.7

# Socialism

Socialism is the name of a movement, and of the society it aims at, based on common ownership of the means of production. Marx used the words socialist and communist without a fixed distinction; since Lenin's State and Revolution (1917) socialism has often meant the first phase of communist society. The essay mostly writes it with a capital letter.

The essay means by it a society without wage labour, money, accumulation and the division of labour (1.14.1), that is, without exchange based on value (8.1.1). It adds that Socialism is not built but set free from obstacles (5.6.2), and that for Russia it depended on revolution elsewhere (9.17.2).

- kind: concept
- variants: Socialism, future Russian Socialism, Socialist system, Socialist order
- related: Communism, capitalism, labour vouchers, use value, division of labour, false Russian Socialism, dictatorship of the proletariat, Socialist Revolution, "Socialism in one country"
- citations: 1.14.1, 2.7.4, 2.10.1, 2.10.3, 5.4.1, 5.6.2, 6.14.1, 7.14.1, 8.1.1, 8.11.2, 9.15.2, 9.17.2

# Communism

Communism is the society without classes, state or private property in the means of production foreseen by Marx and Engels, and the movement for it. From 1918 it was also the name of the parties that followed the Bolsheviks; the Soviet Union claimed to have built socialism by 1936 and to be on the way to communism.

The essay uses the word for the aim of the October Revolution and its extension in Europe (4.5.4), holds that no purely Russian way could lead there (4.12.4), and ends on the need to restore the principles of Communism (9.20.1).

- kind: concept
- variants: Communism, Communist society
- related: Socialism, Marxism, withering away of the state
- citations: 1.1.5, 4.3.1, 4.5.4, 4.12.4, 6.19.1, 7.4.11, 9.20.1

# false Russian Socialism

In November 1936 Stalin declared that socialism had in the main been built in the USSR, and the claim remained official doctrine. Opponents on the left have disputed it in various ways; to call the Soviet order a false socialism is the judgement of the authors of this essay and of others.

The essay often puts the disputed word in quotation marks or adds national, Russian or false. It names the exposure of this false Socialism as a first condition for a recovery of the proletariat (9.20.1), and says at the outset that Russian Communism is false (1.2.1).

- kind: concept
- variants: false Russian Socialism, national Socialism, very own Socialism, label Socialism, create its Socialism, of [Russian Socialism], Russian model of Socialism, pseudosocialism, pseudo-socialist, allegedly Socialist Russia, Russian Communism, false Communism
- related: Socialism, Russian capitalism, "Socialism in one country", new roads to Socialism
- citations: 1.2.1, 1.12.4, 2.8.3, 3.4.4, 8.8.4, 9.2.1, 9.6.3, 9.20.1

# new roads to Socialism

After 1945, and again after the twentieth Soviet congress in February 1956, communist parties spoke of national roads to socialism that differed from the Russian one and might be parliamentary. The Italian and the French party made such formulas part of their programmes.

The essay says that champions of these roads hardly differ in language from advocates of democratic capitalism (1.1.6); to each people they promise a Socialism of its own (1.1.7).

- kind: policy
- variants: new roads to Socialism
- period: 1946–1970
- related: false Russian Socialism, Stalinist parties
- citations: 1.1.6, 1.1.7

# "Socialism in one country"

Stalin put forward the doctrine that socialism could be fully built in the Soviet Union alone in December 1924. The fourteenth party conference adopted it in April 1925, against the earlier view, upheld by the opposition, that this needed revolutions in more advanced countries.

The essay regards it as the end of Lenin's perspective (3.2.1). It says that boasting of it masked a victory of the peasantry over the proletariat (6.22.5), and that it disarms workers everywhere (8.14.1).

- kind: policy
- variants: Socialism in one country
- transliterations: sotsializm v odnoi strane, социализм в одной стране
- language: Russian
- period: 1924–1991
- related: Socialism, false Russian Socialism, Stalin, Stalinism, International Revolution
- citations: 2.7.1, 3.2.1, 3.5.1, 5.18.4, 6.22.5, 7.3.1, 8.14.1

# proletariat

The proletariat is the class of those who own no means of production and live by selling their labour power. The word comes from Latin proletarius, a citizen of the lowest class. Industrial workers were a small part of the Russian population in 1917, and their number fell by more than half during the civil war.

The essay defines the class in these terms (1.6.1). By the Russian proletariat it sometimes means not the exhausted mass of workers but the party that concentrated its revolutionary will (3.7.2).

- kind: social group
- variants: proletariat, proletarians, working class
- related: labour power, means of production, bourgeoisie, dictatorship of the proletariat, Kalmouk
- citations: 1.6.1, 2.4.2, 2.10.5, 3.4.2, 3.7.1, 3.7.2, 5.10.3, 7.12.4, 8.6.1

# bourgeoisie

The bourgeoisie in Marx's sense is the class of owners of capital who employ wage labour. The Russian bourgeoisie was held by Marxists to be weak and dependent on Tsarism and foreign capital; it was expropriated in 1917–1920.

The essay says that the Russian bourgeoisie could not carry through its own revolution (2.4.2). It says of the Russia of its day that no bourgeois class rules there and that the bureaucracy stands in for one (9.16.3), but that such a class lives in hiding and wants to come out (9.16.4).

- kind: social group
- variants: bourgeoisie, capitalist class, bourgeois class, bourgeois ruling class, leading the [bourgeois]
- related: capitalism, proletariat, bureaucracy, bourgeois revolution
- citations: 1.7.2, 2.1.5, 2.4.2, 2.6.4, 7.12.2, 9.16.3, 9.16.4, 9.16.6

# petty bourgeoisie

The petty bourgeoisie (in French petite bourgeoisie) are small owners such as peasants, artisans and shopkeepers who live by their own work and property. Marxists place them between the bourgeoisie and the proletariat.

The essay describes the Russian economy after the revolution as petty-bourgeois (5.2.2) and quotes Lenin, for whom this class and private capitalism fight against state capitalism (6.16.1).

- kind: social group
- variants: petty-bourgeoisie, petty-bourgeois
- transliterations: melkaya burzhuaziya, мелкая буржуазия
- language: Russian
- related: small production, private capitalism
- citations: 5.2.2, 5.13.1, 6.16.1

# dictatorship of the proletariat

The dictatorship of the proletariat is Marx's term, found in texts of 1850, 1852 and 1875, for the political rule of the working class in the transition from capitalist to classless society. The Bolsheviks used it for the Soviet regime; its form and meaning were disputed among socialists from 1917 on.

The essay regards it as the essential and universal political feature of the October Revolution (5.19.4) and the political half of the class programme (9.18.1). It says that it died as the Bolshevik party degenerated (9.19.1).

- kind: concept
- variants: dictatorship of the proletariat
- transliterations: diktatura proletariata, диктатура пролетариата
- language: Russian
- related: proletariat, withering away of the state, Socialism
- citations: 5.19.4, 7.2.9, 9.18.1, 9.18.2, 9.19.1

# proletarian state

A proletarian or workers' state in Marxist theory is the state through which the working class rules after a revolution. Bolsheviks held the Soviet state to be one; whether and how long it was one was a chief question among their critics on the left.

The essay holds that the state was proletarian politically, by its origin, its party and that party's doctrine (5.10.3). The test it proposes is whether the state could still forbid the economic forms it had to allow (6.7.3).

- kind: concept
- variants: proletarian state, Proletariat state, ex-proletarian state, proletarian power
- broader: dictatorship of the proletariat
- related: Soviet State, soviet power, withering away of the state
- citations: 2.10.4, 3.4.3, 5.10.3, 6.5.3, 6.5.5, 6.14.1, 7.13.7

# withering away of the state

The phrase, from Friedrich Engels (absterben, in Anti-Dühring, 1878), stands for the expected end of the state as a power over people once classes have disappeared. Lenin expounded it in State and Revolution (1917).

The essay says that the proletarian state too must wither with the relations it abolishes (6.5.4), and that this became impossible when the party turned into a tool of the state (9.19.2).

- kind: concept
- variants: withering away of the state, wither away
- transliterations: Absterben des Staates
- language: German
- related: dictatorship of the proletariat, proletarian state, Communism, Marxism
- citations: 6.5.4, 9.19.2

# double revolution

A double revolution is one in which a bourgeois, anti-feudal upheaval and a socialist one run together. The idea is traced to Marx's writings on Germany in 1848–1850; the International Communist Party applied it to Russia in 1917.

The essay says that the Russian Revolution was anti-feudal and anti-capitalist at once (6.6.1), that this double character could not last for ever in the Russia of the 1920s (4.2.1), and that Stalin's centre reduced it to its anti-feudal half (4.10.7).

- kind: concept
- variants: double revolution, double character, double nature, two Russian revolutions
- related: bourgeois revolution, Socialist Revolution, October Revolution
- citations: 4.2.1, 4.10.7, 6.6.1, 6.8.2

# bourgeois revolution

A bourgeois revolution in Marxist history is one that breaks feudal or absolutist rule and frees the way for capitalism, as in England after 1640 and France after 1789. Russian Marxists before 1917 expected one in Russia and disagreed on which class would lead it.

The essay says that the Russian bourgeoisie proved unable to make its revolution, so that the proletariat came to power in its course (2.4.2).

- kind: concept
- variants: bourgeois revolution
- related: bourgeoisie, double revolution, Tsarism
- citations: 2.4.2, 4.2.1

# Socialist Revolution

A socialist or proletarian revolution is the taking of political power by the working class in order to abolish capitalism. In Marxist thought it was first expected in the most industrial countries.

The essay says that its basic task, the end of capitalist relations of production, could not be tackled at once by the Bolsheviks (2.4.1), while developed countries would take the first Socialist measures without delay (5.19.3).

- kind: concept
- variants: Socialist Revolution, proletarian revolution
- related: Socialism, double revolution, International Revolution
- citations: 2.4.1, 4.2.1, 5.19.3

# International Revolution

The spread of the Russian Revolution to other countries, first of all Germany, was expected by the Bolsheviks and was the declared aim of the Communist International. Revolutions and risings in Germany, Hungary, Finland and elsewhere between 1918 and 1923 were defeated. The essay also calls it European, World or Communist Revolution.

For the essay it is the condition of Socialism in Russia (6.7.2); around 1924, it says, one could see that it was put off without a date (3.6.1). The right and the left of the party both knew that all hung on it (4.11.1).

- kind: concept
- variants: International Revolution, International Communist Revolution, European Revolution, European Communist Revolution, Communist Revolution, World Revolution
- transliterations: mirovaya revolyutsiya, мировая революция
- language: Russian
- related: Communist International, October Revolution, Socialist Revolution, "Socialism in one country"
- citations: 2.7.3, 2.8.3, 3.4.1, 3.6.1, 4.11.1, 5.1.4, 6.7.2, 9.17.2

# October Revolution

The October Revolution was the overthrow of the Russian Provisional Government by the Bolsheviks and their allies in the soviets, in Petrograd on 25 October 1917 by the Julian calendar (7 November by the Gregorian). The second congress of soviets then set up a government under Lenin.

The essay says that its aim was never the quick change of Russia's economy to Socialism (2.7.1), that its tragedy was to have two sets of shackles to break (5.7.1), and that of Socialism's two conditions it met only the political one (9.18.2).

- kind: event
- variants: October Revolution, Russian Revolution, October insurrection, October 1917, victory of [1917]
- transliterations: Oktyabr'skaya revolyutsiya, Октябрьская революция
- language: Russian
- period: 1917
- related: double revolution, International Revolution, Bolsheviks, soviets, civil war, First World War
- citations: 1.13.1, 2.3.3, 2.7.1, 4.8.2, 5.7.1, 5.10.3, 5.19.4, 6.6.1, 9.18.2

# German Revolution

The German Revolution began in November 1918 with the fall of the monarchy and the rise of workers' and soldiers' councils. Armed risings and general strikes in which communists took part followed in January and March 1919, in 1920 and in March 1921. The communist rising planned for October 1923 was called off and failed in Hamburg.

The essay quotes Lenin's formula that Russia would have no Socialism without it (2.7.4) and takes 1923, the year of its final defeat, for a landmark (4.5.3).

- kind: event
- variants: German Revolution, revolution in Germany
- transliterations: Novemberrevolution
- language: German
- period: 1918–1923
- broader: International Revolution
- related: Berlin Commune
- citations: 2.6.5, 2.7.4, 3.4.1, 4.5.3

# Berlin Commune

The name stands for the armed conflict in Berlin of 5–12 January 1919, generally called the Spartacist rising, in which government troops and Freikorps defeated revolutionary workers. Rosa Luxemburg and Karl Liebknecht were killed on 15 January. The essay's name recalls the Paris Commune of 1871.

The essay names its crushing first among the defeats in central Europe after which the Bolsheviks were thrown on expedients (2.8.2).

- kind: event
- variants: Berlin Commune
- transliterations: Spartakusaufstand, Januaraufstand
- language: German
- period: 1919
- related: German Revolution
- citations: 2.8.2

# civil war

The Russian civil war was fought from 1917–1918 to 1920–1922 between the Red Army and its opponents, the White armies above all. It cost millions of lives, most of them through famine and epidemics, and brought large industry down to about a fifth of its pre-war output by 1920–1921.

The essay names the war among the reasons why Russia was not ready for Socialism (2.3.3), and as what had thinned out the proletariat (3.4.2). In one place the word war is lost by misprint, in a sentence on the plight at its end (3.7.3).

- kind: event
- variants: [civil war] against the Whites, the [war] against the whites, end of the [civil]
- transliterations: grazhdanskaya voina, гражданская война
- language: Russian
- period: 1917–1922
- related: Whites, Red Army, foreign intervention, October Revolution
- citations: 2.3.3, 3.4.2, 3.7.3

# Whites

The Whites were the anti-Bolshevik armies and governments in the Russian civil war, among them those of Kolchak, Denikin, Yudenich and Wrangel. Their politics ranged from monarchist to liberal, and they were supplied by the Allied powers. The essay writes the word once with a capital and once without.

The essay mentions them only as the opponents in the war that ravaged the country (2.3.3) and decimated the proletariat (3.4.2).

- kind: social group
- variants: against the [whites]
- transliterations: belye, белые
- language: Russian
- period: 1917–1922
- related: civil war, Red Army, foreign intervention
- citations: 2.3.3, 3.4.2

# foreign intervention

From 1918 Britain, France, Japan, the United States and other states sent troops to Russia, at first to restore a front against Germany and then in support of the Whites. Most had left by 1920; the Japanese stayed at Vladivostok until October 1922.

The essay gives the struggle against it as one cause of the destruction that Russia suffered (2.3.3).

- kind: event
- variants: foreign intervention
- period: 1918–1922
- related: civil war, Whites
- citations: 2.3.3

# Red Army

The Workers' and Peasants' Red Army (Raboche-krest'yanskaya Krasnaya Armiya) was the army of the Soviet state, founded by a decree of 28 January 1918 and renamed the Soviet Army in 1946. Trotsky was People's Commissar for war from March 1918 to January 1925 and built it up.

The essay refers to Trotsky as its organiser when it tells of the campaign against him (4.6.4).

- kind: institution
- variants: Red Army
- transliterations: Krasnaya Armiya, Красная армия
- language: Russian
- period: 1918–1946
- related: civil war, Whites, Trotsky
- citations: 4.6.4

# First World War

The First World War was fought from 1914 to 1918 between the Central Powers and the Allies, of whom Russia was one until the armistice of December 1917. Defeats, losses and shortages contributed to the fall of the Russian monarchy in March 1917.

The essay says that the war made the revolution in Russia ripe (2.6.4) and brought on the social crisis in Germany (2.6.5).

- kind: event
- variants: First World War, provoked by the [war]
- period: 1914–1918
- related: October Revolution, imperialism
- citations: 2.6.4, 2.6.5

# Second World War

The Second World War was fought from 1939 to 1945; Germany attacked the Soviet Union on 22 June 1941. About 27 million Soviet citizens are estimated to have lost their lives.

The essay says that Russian peasants gave their blood for the state that secured their survival (8.6.2) and, in the story about the NKVD, speaks of a shortage of camp labour in that war (9.8.6).

- kind: event
- variants: second world war, last world war
- period: 1939–1945
- related: Hitler, cold war
- citations: 8.6.2, 9.8.6

# Communist International

The Communist International (Comintern, Third International) was the world union of communist parties, founded in Moscow in March 1919 and dissolved in 1943. Its congresses and executive committee directed its member parties.

The essay says that the Bolsheviks saw in it the one bond between the Russian proletariat and Socialism (2.11.2), and ascribes grave tactical errors to it before 1924 (3.6.1).

- kind: institution
- variants: Communist International, errors of the [International]
- transliterations: Kommunisticheskii Internatsional, Коминтерн
- language: Russian
- period: 1919–1943
- related: International Revolution, Bolshevik Party, Stalinist parties
- citations: 2.11.2, 3.6.1

# Bolsheviks

The Bolsheviks (from bol'shinstvo, majority) were the followers of Lenin in the Russian Social Democratic Labour Party after its split in 1903. They took power in October 1917 and called their party Communist from 1918.

The essay says that they were well aware of the contradiction between their aims and their economic tasks (2.11.1). They meant to fight capital on the international field and not on that of the Russian economy (6.2.1).

- kind: social group
- variants: Bolsheviks, Bolshevism, Bolshevik minority
- transliterations: bol'sheviki, большевики
- language: Russian
- period: 1903–1952
- related: Bolshevik Party, October Revolution, agrarian communes, Lenin
- citations: 2.6.6, 2.7.1, 2.10.1, 2.11.1, 3.2.1, 3.7.5, 3.8.1, 6.2.1

# old Bolsheviks

Old Bolsheviks (starye bol'sheviki) were those who had joined the party before 1917. They held most leading posts in its first decade, and many were put to death in 1936–1938.

The essay speaks of their blindness: in 1923, it says, Stalin manipulated them against Trotsky (4.6.3).

- kind: social group
- variants: old Bolsheviks
- transliterations: starye bol'sheviki, старые большевики
- language: Russian
- broader: Bolsheviks
- related: mediaeval trials, Bolshevik Party
- citations: 4.6.3

# Bolshevik Party

The party was named Russian Communist Party (Bolsheviks) in 1918, All-Union Communist Party (Bolsheviks) in 1925 and Communist Party of the Soviet Union in 1952. Its membership was swelled in 1924 by the Lenin enrolment (Leninskii prizyv) of more than 200,000, mostly workers.

The essay calls it the place where the revolutionary will of a generation was gathered (3.7.2). The defeat took place inside it (3.9.1), it says, with a mass of raw recruits brought in by Stalin (4.8.1).

- kind: institution
- variants: Bolshevik Party, Russian party
- transliterations: RKP(b), VKP(b), KPSS
- language: Russian
- period: 1918–1991
- related: Bolsheviks, old Bolsheviks, Communist International, central committee, 12th party congress, 15th congress, left, right, Stalinist centre
- citations: 3.7.2, 3.9.1, 4.5.5, 4.8.1, 5.1.3, 7.1.2, 9.19.1

# central committee

The Central Committee was the body elected by party congresses to lead the party between them; it chose the Politburo, the Orgburo and the Secretariat. In the 1920s its plenary meetings decided disputes between the factions.

The essay ascribes to it the shifting measures of 1928 (7.4.6) and the taking up of the idea of the kolkhos (7.4.11).

- kind: institution
- variants: central committee
- transliterations: Tsentral'nyi komitet, ЦК
- language: Russian
- related: Bolshevik Party, secretary general, grain requisitions
- citations: 7.4.6, 7.4.8, 7.4.11, 7.6.1

# secretary general

The post of General Secretary (General'nyi sekretar') of the central committee was created in April 1922 and given to Stalin. It put him at the head of the Secretariat, which handled appointments throughout the party.

The essay uses the title in quotation marks for Stalin, whose manoeuvres the left and the right took too lightly (7.2.5).

- kind: institution
- variants: secretary general
- transliterations: general'nyi sekretar', генеральный секретарь
- language: Russian
- period: 1922–1991
- related: Stalin, central committee
- citations: 7.2.5

# soviets

Soviets (literally councils) were bodies of delegates of workers, soldiers and peasants, which arose in Russia in 1905 and again in 1917. From October 1917 they were formally the organs of state power, and the word gave the Soviet Union its name.

The essay speaks of the power of the soviets, which Communists of the time wished to make a bastion of world revolution (2.7.2).

- kind: institution
- variants: `Soviets`
- transliterations: sovety, советы
- language: Russian
- period: 1905–1991
- related: soviet power, October Revolution
- citations: 2.7.2

# soviet power

Soviet power (sovetskaya vlast') was the usual name of the regime set up in October 1917, first in the sense of rule by the soviets. In later usage, down to the 1980s, it meant simply the government of the country.

The essay uses it for the Bolshevik government of the first years (2.7.5) as well as for that of its own day, which lowers its costs by exploiting the workers (8.13.1).

- kind: institution
- variants: soviet power, Bolshevik power
- transliterations: sovetskaya vlast', советская власть
- language: Russian
- period: 1917–1991
- related: soviets, Soviet State, proletarian state
- citations: 2.7.5, 2.10.2, 3.4.1, 7.9.1, 8.12.4, 8.13.1

# Soviet State

The Soviet state was the state that emerged from the October Revolution: the Russian republic of soviets of 1918, and from 1922 the Union of Soviet Socialist Republics. For most of its history real power lay with the party leadership.

The essay first sees it as the only weapon left to the proletariat (3.4.2). It ceased to be proletarian, in the essay's view, when it could no longer forbid what it had allowed (6.7.3), and made the party its instrument (9.19.2).

- kind: institution
- variants: Soviet State
- transliterations: sovetskoe gosudarstvo, советское государство
- language: Russian
- period: 1917–1991
- related: soviet power, proletarian state, USSR
- citations: 3.4.2, 4.6.1, 6.7.3, 9.19.2

# USSR

The Union of Soviet Socialist Republics (Soyuz Sovetskikh Sotsialisticheskikh Respublik) was founded on 30 December 1922 and dissolved in December 1991. The words Soviet Socialist Republic had been in use for Russia since 1918.

The essay uses the name for the country whose economy it examines (1.12.2), and recalls Lenin's remark that the name states an intention and not an economic order (5.11.2).

- kind: place
- variants: USSR, Soviet Socialist Republic
- transliterations: SSSR, СССР
- language: Russian
- period: 1922–1991
- related: Soviet State, 1936 constitution
- citations: 1.9.1, 1.12.2, 5.11.2, 9.17.2, 9.19.3

# 12th party congress

The twelfth congress of the Russian Communist Party met in Moscow on 17–25 April 1923, the first since the party took power that Lenin did not attend. Trotsky gave the report on industry, in which he showed the price scissors.

The essay names it as the occasion when Trotsky showed his diagram of the price curves (4.5.6).

- kind: event
- variants: 12th party congress
- period: 1923
- related: "scissors" crisis, Bolshevik Party, Trotsky
- citations: 4.5.6

# 15th congress

The fifteenth congress of the All-Union Communist Party met in Moscow on 2–19 December 1927. It confirmed the expulsion of Trotsky and Zinoviev, expelled another 75 members of the United Opposition, and passed resolutions on collective farming and on drawing up a five-year plan.

The essay dates from it the undisputed rule of the Stalinist leadership, with the left shut out (7.4.2).

- kind: event
- variants: 15th congress
- period: 1927
- related: Bolshevik Party, left
- citations: 7.4.2

# 1936 constitution

The constitution of the USSR adopted on 5 December 1936 declared the country a socialist state of workers and peasants. It brought in equal, direct and secret voting, and so ended the restrictions of the constitutions of 1918 and 1924, which had weighted representation towards the towns and deprived some groups of the vote. It was replaced in 1977.

The essay says that by making peasants and workers equal citizens it sealed the subjection of the proletariat to the peasant mass (6.8.1), and calls it democratic in quotation marks (9.19.3).

- kind: institution
- variants: 1936 constitution, constitution of 1936
- transliterations: Stalinskaya Konstitutsiya
- language: Russian
- period: 1936–1977
- related: USSR, peasantry
- citations: 6.8.1, 9.19.3

# Stalinism

Stalinism is a name for the doctrine and the system of rule connected with Stalin from the late 1920s to 1953: a single party under one leader, forced collectivisation and industrialisation, and mass repression. The word was used by critics; Soviet doctrine spoke of Marxism-Leninism.

The essay extends it to the whole Soviet course up to its own day (9.16.7). Of an alternative it ascribes to Lenin, whether the proletariat serves the revolution or the reverse (7.12.4), it says that Stalinism carried out the first half at the cost of the second (7.12.5).

- kind: concept
- variants: Stalinism
- transliterations: stalinizm, сталинизм
- language: Russian
- period: 1929–1953
- related: Stalin, counter-revolution, "Socialism in one country", Stalinists, Stalinist centre
- citations: 2.8.3, 4.10.1, 5.18.2, 6.4.1, 6.7.2, 7.2.3, 7.12.4, 7.12.5, 9.16.7

# Stalinists

Stalinists are followers of Stalin or, in the usage of their opponents on the left, the leaders and supporters of the official communist parties, also after Stalin's death. Most of those parties stopped appealing to Stalin in the years after the Soviet congress of 1956; the Chinese and the Albanian party did not.

The essay uses the word in this wide sense; its Stalinists hold that criticism of Russia is an attack on Communism (9.2.1) and deny that there is profit in the USSR (9.13.1).

- kind: social group
- variants: Stalinists
- related: Stalinism, anti-Stalinists, Stalinist parties
- citations: 7.9.1, 9.2.1, 9.13.1

# anti-Stalinists

Anti-Stalinists in the left of the mid twentieth century were the socialists, anarchists, Trotskyists, council communists and others who rejected the Soviet regime or its leadership under Stalin. They had no common doctrine and explained the nature of the USSR in different ways.

The essay holds that most of them, like Stalinism, have distorted the October Revolution (5.17.2), and that many blame Lenin for making state capitalism equal to Socialism (5.19.1).

- kind: social group
- variants: anti-Stalinists
- related: Stalinists, "extremists", Trotskyists
- citations: 5.17.2, 5.19.1

# Stalinist parties

Communist parties outside the USSR followed the Soviet party's line from the later 1920s, as sections of the Communist International and then through the Cominform (1947–1956). Several sat in coalition governments after the war, in France and Italy until May 1947.

The essay says that they still repeat the old slanders against Trotsky (4.6.4), and calls those of Eastern Europe brother-parties in quotation marks (9.16.5).

- kind: institution
- variants: Stalinist parties, national communist parties, brother-parties, CP
- related: Stalinists, Communist International, new roads to Socialism, weapons of the Trusts, opportunists
- citations: 1.1.1, 4.6.4, 7.5.2, 9.16.5

# Stalinist centre

In the party disputes of 1923–1929 the group around Stalin was called the centre by its opponents, as standing between a right and a left wing. It stood with Zinoviev and Kamenev against Trotsky in 1923–1925, then with Bukharin against the United Opposition, and from 1928 turned against Bukharin.

The essay says that the centre has no position of its own (4.10.5) and one function, to save and strengthen the Russian state (4.10.6). It had already broken with the International Revolution (4.11.2).

- kind: social group
- variants: Stalinist centre, Stalin's [centre], the [centre] is preoccupied, whilst the [centre], of the [centre] towards, base from the [centre]
- period: 1923–1929
- related: left, right, Stalin, Stalinism, Bolshevik Party
- citations: 4.10.5, 4.10.6, 4.11.2, 4.11.6, 7.2.1, 7.2.9

# left

The left in the Bolshevik party was the Left Opposition formed about Trotsky in the autumn of 1923, joined in 1926 with the group of Zinoviev and Kamenev in the United Opposition. It called for faster industrialisation, taxation of richer peasants, democracy in the party and an international policy. It was expelled at the end of 1927.

The essay sums it up as Trotsky's left, for industrialisation first and support of the poor peasant (4.10.3). It says that neither it nor the right had a socialist economic solution (4.12.2).

- kind: social group
- variants: Trotsky's [left], the right and the [left], or the [left], towards the [left], the [left] or right was, the [left] and the right of, excluding the [left]
- transliterations: levaya oppozitsiya, левая оппозиция
- language: Russian
- period: 1923–1927
- related: right, Stalinist centre, Trotsky, Bolshevik Party, industrialisation, 15th congress, poor peasant
- citations: 4.10.3, 4.11.1, 4.12.2, 7.1.3, 7.2.1, 7.4.2

# right

The right in the Bolshevik party was the tendency of Bukharin, Rykov and Tomskii, named Right Deviation (pravyi uklon) by their opponents in 1928–1929. It defended the New Economic Policy, the market link with the peasants and a moderate pace of industrial growth.

The essay sums it up as Bukharin's right, which wanted the middle peasant to grow rich for the time being (4.10.4). Like the left it was loyal to Lenin (4.11.1), and it served as scapegoat in 1929 (7.5.2).

- kind: social group
- variants: Bukharin's [right], the [right] and the left, by the [right] or the left, supports the [right], dismisses the [right], that the [right] is, left or [right] was, the left and the [right] of, counted on by the [right], who the [right] were, the [right] which becomes
- transliterations: pravyi uklon, правый уклон
- language: Russian
- period: 1925–1929
- related: left, Stalinist centre, Bukharin, Bolshevik Party, middle peasant, "Peasants Enrich Yourself"
- citations: 4.10.4, 4.11.1, 4.11.4, 4.11.5, 7.1.3, 7.2.1, 7.3.2, 7.5.2

# Trotskyists

Trotskyists are followers of Trotsky, organised since 1938 in the Fourth International and its offshoots. Most held the USSR to be a degenerated workers' state whose nationalised economy was to be defended. In the Soviet Union of the 1930s Trotskyist was a charge laid against many who were not.

The essay disputes their view of the kolkhos as an old-fashioned road to Socialism (8.3.3), and uses the word in quotation marks for victims of the trials (9.8.4).

- kind: social group
- variants: Trotskyists
- transliterations: trotskisty, троцкисты
- language: Russian
- related: Trotsky, anti-Stalinists, mediaeval trials
- citations: 8.3.3, 9.8.4

# "extremists"

The essay puts the word in quotation marks and names no group. Views like those it reports were held by the German and Dutch council communists and kindred groups on the left. From the 1920s or 1930s these said that the Russian revolution could lead only to state capitalism, and many traced this to Bolshevik views.

The essay rejects their claim that the Russian attempt was doomed from the outset (2.6.1) and that Lenin's state capitalism caused the defeat (5.18.1). It says that they make a principle out of what was a passing aim (5.20.1).

- kind: social group
- variants: extremists, extremist
- related: state capitalism, anti-Stalinists
- citations: 2.6.1, 5.18.1, 5.20.1, 6.9.1

# opportunists

Opportunism in the language of the socialist movement is the giving up of principles for passing advantages; Lenin applied the word to the reformist wing of social democracy. Those it was applied to have as a rule not accepted it.

The essay mentions opportunists beside intellectuals, as people for whom the growth of capital in Russia counts as socialism (9.7.1).

- kind: social group
- variants: opportunists
- related: Stalinist parties
- citations: 9.7.1

# bureaucracy

Bureaucracy is administration by appointed officials, or these officials as a group. Trotsky in The Revolution Betrayed (1936) explained the Soviet regime by the rule of a bureaucracy, and others after him saw in it a new ruling class.

The essay rejects such explanations: in its view the mode of production determines what a bureaucracy does (9.14.3). The Russian bureaucracy stands in for a ruling bourgeois class (9.16.3), which exists as yet only in hiding (9.16.4).

- kind: social group
- variants: bureaucracy, bureaucratic machinery, bureaucrats
- related: mode of production, bourgeoisie
- citations: 4.4.4, 5.8.2, 6.17.3, 9.13.2, 9.14.2, 9.14.3, 9.16.3, 9.16.4

# counter-revolution

A counter-revolution is a movement or change of power that undoes the results of a revolution. Opponents of Stalin on the left have applied the term to the Soviet Union of the 1920s and 1930s; they differ on its date and depth.

The essay says that counter-revolution is political, a change of the class in power, and does not stop economic growth (6.3.1). Stalin's, it says, was the outcome of a process of several years (4.5.2), for which it takes 1923 as landmark (4.5.3).

- kind: concept
- variants: counter-revolution, counterrevolution, Stalinist counter-revolution
- related: Stalinism, Russian capitalism, Restoration of 1815, Stalin
- citations: 3.5.2, 4.5.2, 4.5.3, 5.18.3, 6.1.1, 6.2.2, 6.3.1, 7.12.1, 8.3.4

# mediaeval trials

The phrase refers to the show trials under Stalin, of which the best known are the three Moscow trials of August 1936, January 1937 and March 1938. Leading Bolsheviks were made to confess to treason and sabotage there, and most were shot. Earlier trials, such as the Shakhty trial of 1928, charged engineers with wrecking.

The essay lists them among the evils of the years of the plans, and says that those brought before them were given the name of Trotskyists (9.8.4).

- kind: event
- variants: mediaeval trials
- transliterations: Moskovskie protsessy, московские процессы
- language: Russian
- period: 1928–1938
- related: Trotskyists, old Bolsheviks, Bukharin
- citations: 9.8.4

# "Peasants Enrich Yourself"

The phrase comes from a speech by Bukharin in Moscow on 17 April 1925, in which he told all peasants to enrich themselves and to develop their farms (obogashchaites'). The leadership disowned the slogan, and Bukharin withdrew it in the same year. It echoes a saying ascribed to the French minister François Guizot.

The essay says that the slogan failed, since the peasants consumed more instead of accumulating (7.3.2).

- kind: policy
- variants: Peasants Enrich Yourself
- transliterations: obogashchaites', обогащайтесь
- language: Russian
- period: 1925
- related: Bukharin, right, peasantry
- citations: 7.3.2, 7.3.3

# industrialisation

Soviet industrialisation was the rapid building up of industry, proclaimed at the fourteenth party congress in December 1925 and speeded up from 1928 under the five-year plans. Its pace and the means of paying for it were the chief economic issue between the party factions.

The essay says that Trotsky's left made it the condition for farming to progress (4.10.3), while Bukharin feared its bureaucratic results (7.2.8).

- kind: policy
- variants: preliminary [industrialisation], thorough [industrialisation], prioritising [industrialisation]
- transliterations: industrializatsiya, индустриализация
- language: Russian
- period: 1925–1941
- related: left, five-year plan, heavy industry
- citations: 4.10.3, 7.2.7, 7.2.8

# heavy industry

Heavy industry comprises mining, metals, energy, engineering and other branches that supply mainly other industries. Soviet planning gave it priority from the first five-year plan on.

The essay poses the question of 1923, whether heavy industry was to be helped at the cost of the peasants or the reverse (4.5.7), and sums up the later choice as heavy industry before light (9.4.1).

- kind: concept
- variants: heavy industry
- transliterations: tyazhyolaya promyshlennost', тяжёлая промышленность
- language: Russian
- related: sector A, five-year plan, industrialisation, "scissors" crisis
- citations: 4.5.7, 9.4.1

# sector A

Sector or Group A (gruppa A) in Soviet statistics was the production of means of production, after Marx's department I. Its share in industrial output rose from about two fifths in 1928 to about three quarters in the 1960s.

The essay defines it as the part of industry that makes capital goods and holds its faster growth to be a general law of capitalism (9.3.2). It gives a growth of 141 times from 1913 to 1964 (9.4.4).

- kind: concept
- variants: sector A, capital goods
- transliterations: gruppa A
- language: Russian
- related: sector B, heavy industry, "Guns before butter"
- citations: 9.3.2, 9.4.4, 9.4.5

# sector B

Sector or Group B (gruppa B) in Soviet statistics was the production of consumer goods by industry, after Marx's department II. In the plans it generally had lower targets and received less investment than group A.

The essay says that it lost ground to sector A (9.3.2) and gives its growth from 1913 to 1964 as 20 times (9.4.4).

- kind: concept
- variants: sector B, consumer goods
- transliterations: gruppa B
- language: Russian
- related: sector A
- citations: 9.3.2, 9.4.4, 9.4.5

# "Guns before butter"

The slogan guns instead of butter (Kanonen statt Butter) stood for the priority of rearmament in National Socialist Germany. It is traced to speeches by Joseph Goebbels on 17 January and Rudolf Hess on 11 October 1936, and is often put into the mouth of Hermann Göring. The essay ascribes it to Hitler.

The essay turns it into a Russian version with machines, heavy industry and accumulation in the place of guns (9.4.1).

- kind: policy
- variants: Guns before butter
- transliterations: Kanonen statt Butter
- language: German
- period: 1936
- related: Hitler, sector A, strike force
- citations: 9.4.1

# strike force

The strike force (force de frappe) is the nuclear deterrent of France, built up under General de Gaulle. The first French atomic bomb was tested in February 1960, and bombers carrying such weapons were in service from 1964.

The essay alludes to it in quotation marks: those who once scoffed at Hitler's slogan now follow it with an armament of their own (9.4.1).

- kind: institution
- variants: strike force
- transliterations: force de frappe
- language: French
- related: "Guns before butter"
- citations: 9.4.1

# Khrushchev reform

A law of 31 March 1958 ordered the machine-tractor stations (MTS), which had worked the fields of the collective farms with state machines for payment in kind, to be reorganised and their machines sold to the farms. In June 1958 compulsory deliveries were replaced by state purchases at uniform prices. The collective farms had until then been bound to the stations by yearly contracts.

The essay says that by selling the tractors the state lost its only means of making the kolkhoses grow what was needed (8.8.2), and that the reform's author afterwards pleaded in vain for maize (8.8.3). It takes the reform as evidence that the Russian economy obeys capitalist laws (8.11.1).

- kind: policy
- variants: Khrushchev reform, of this [reform]
- transliterations: mashinno-traktornaya stantsiya, МТС
- language: Russian
- period: 1958
- related: Khrushchev, kolkhos, Dialogue with Stalin
- citations: 8.8.2, 8.8.3, 8.11.1

# piecework

Piecework is work paid by the quantity produced and not by time. In the USSR it was promoted from the late 1920s, and most industrial workers were paid by the piece from the 1930s into the 1950s.

The essay says that workers take it for something eternal, like the rest of the competition among those who sell their labour power (9.7.1).

- kind: institution
- variants: piecework
- transliterations: sdel'shchina, сдельщина
- language: Russian
- related: wages, Stakhanovism
- citations: 9.7.1

# peaceful coexistence

Peaceful coexistence (mirnoe sosushchestvovanie) was the Soviet doctrine that states of different social systems can live in lasting peace. Khrushchev made it a general line at the twentieth congress in February 1956, though the idea was traced back to the 1920s.

The essay says that, once the strategy of international revolution was dropped, coexistence became a contest for world trade (9.16.1).

- kind: policy
- variants: peaceful coexistence
- transliterations: mirnoe sosushchestvovanie, мирное сосуществование
- language: Russian
- period: 1956–1985
- related: cold war, world market, Khrushchev, competition between different systems
- citations: 9.16.1

# competition between different systems

Peaceful economic competition (sorevnovanie) of the socialist with the capitalist system was a Soviet slogan, above all under Khrushchev. In 1957 he announced that the USSR would overtake the United States in meat, milk and butter per head, and the party programme of 1961 set the goal of surpassing American output.

The essay says that the slogan's author had to admit Russia's need to learn Western technology (9.11.2).

- kind: policy
- variants: competition between different systems
- transliterations: ekonomicheskoe sorevnovanie, соревнование
- language: Russian
- period: 1956–1964
- related: peaceful coexistence, Khrushchev
- citations: 9.11.2

# cold war

The cold war was the political, military and ideological conflict of the United States and the Soviet Union and their allies, from about 1947 to 1989–1991. It had phases of tension and of relaxation, one of which began after the Cuban crisis of 1962.

The essay writes of its winding up and of the reconciliation of Russians and Americans, for which boasts of Soviet output had served as a pretext (9.11.1).

- kind: event
- variants: cold war
- transliterations: kholodnaya voina, холодная война
- language: Russian
- period: 1947–1991
- related: peaceful coexistence, Second World War
- citations: 9.11.1

# weapons of the Trusts

During the French reconstruction of 1944–1947 the communist party, then in government, opposed strikes and called for a battle of production. The strike was described as the weapon of the trusts (l'arme des trusts), that is of big business; the saying is commonly ascribed to its leaders.

The essay has the phrase, in quotation marks, as a token of what Western Communists said while they sat in government (9.9.4).

- kind: policy
- variants: weapons of the Trusts
- transliterations: l'arme des trusts
- language: French
- period: 1944–1947
- related: Stalinist parties
- citations: 9.9.4

# imperialism

Imperialism is the rule or domination of some countries over others. For Lenin in his pamphlet of 1916 it was the latest stage of capitalism, marked by monopolies, finance capital, the export of capital and the partition of the world.

The essay sets its account of Russia in the imperialist phase (7.12.1). It quotes Lenin on a completed imperialism that would have left Russia's revolution less to do (6.14.2), and speaks of the Third World's revolt against it (9.7.2).

- kind: concept
- variants: imperialism, imperialist phase
- broader: capitalism
- related: finance capital, First World War, Third World, crisis of colonialism
- citations: 6.14.2, 7.12.1, 9.7.2

# Third World

The term (in French tiers monde) was coined by Alfred Sauvy in August 1952 for the poorer countries outside the Western and Soviet blocs. It came to mean the former colonies of Asia and Africa together with Latin America. The essay writes it with a hyphen.

The essay says that the Third World, in revolt, has made its own the formula that equates socialism with the accumulation of capital, and sees in this a measure of the workers' defeat (9.7.2).

- kind: place
- variants: Third World
- transliterations: tiers monde
- language: French
- related: imperialism, self-management, crisis of colonialism
- citations: 9.7.2

# crisis of colonialism

Between 1945 and 1970 most colonies of the European powers in Asia and Africa became independent, some by negotiation and others by war, as in Indochina and Algeria. Many of the new states took a leading part in their economies.

The essay draws from it the lesson that revolutions in backward countries issue in capitalism, also where no bourgeois class is present, if the proletariat of the world does not fight (6.4.3).

- kind: event
- variants: crisis of colonialism
- period: 1945–1970
- related: imperialism, Third World
- citations: 6.4.3

# Tsarism

Tsarism was the autocratic monarchy of the Russian tsars, who from 1721 bore the title of emperor. It was ended by the abdication of Nicholas the Second in March 1917. After 1905 it was limited by an elected Duma with small powers.

The essay says that Russia's economy, once rid of it, tended of necessity to capitalism (6.2.1), and that Stalinism did not reverse the results of its fall (6.4.1).

- kind: institution
- variants: Tsarism, tsars
- transliterations: tsarizm, царизм
- language: Russian
- period: 1547–1917
- related: bourgeois revolution, serfdom
- citations: 6.2.1, 6.4.1, 7.11.3

# serfdom

Serfdom is the bondage of peasants to the land and to its lord. It was abolished in France in 1789, in Prussia from 1807 and in Russia in 1861, where former serfs paid for their land until 1907.

The essay says that the restoration of 1815 did not make serfs of the bourgeois (6.3.3), and calls the small peasant's property a slavery harder than it (6.21.1).

- kind: institution
- variants: serfdom
- transliterations: krepostnoe pravo, крепостное право
- language: Russian
- related: Tsarism, primitive accumulation, Restoration of 1815
- citations: 6.3.3, 6.21.1

# Restoration of 1815

After Napoleon's final defeat in 1815 the Bourbon kings returned to France, and the Congress of Vienna (1814–1815) had confirmed or restored old dynasties elsewhere. In France most of the legal and property changes of the Revolution were kept.

The essay uses it as an example of a counter-revolution that brought the aristocracy back to power without halting capitalism (6.3.2).

- kind: event
- variants: restoration of 1815
- period: 1814–1830
- related: counter-revolution, serfdom
- citations: 6.3.2, 6.3.3

# Second Empire

The Second Empire was the reign of Napoleon the Third in France, from December 1852 to September 1870. Strikes were a crime until 1864, and workers had to carry a livret recording their employment.

The essay compares the position of Russian workers with work passes to that of French workers then (9.8.3).

- kind: institution
- variants: second empire
- transliterations: Second Empire
- language: French
- period: 1852–1870
- related: work passes
- citations: 9.8.3

# verst

The verst (versta) was the Russian measure of road length until the metric system was made compulsory in the 1920s. It had 500 sazhens, or 3,500 English feet, which is 1.0668 kilometres.

The essay has it in words of Lenin's about the scores of versts that lie between a village and the nearest railway (5.5.2).

- kind: measure
- variants: verst, versts
- transliterations: versta, верста
- language: Russian
- related: The Tax in Kind
- citations: 5.5.2

# Kalmouk

The Kalmyks are a Buddhist people of Mongol language who settled on the lower Volga in the seventeenth century. They were deported to Siberia and central Asia in December 1943, and their autonomous territory was restored in 1957. Kalmouk is the French-like spelling of the essay.

The essay names the Kalmouk, with the Tartar and the Kyrgyz, as an unskilled labourer torn from a rural life and left in poverty (9.6.2).

- kind: social group
- variants: Kalmouk
- transliterations: kalmyk, калмык
- language: Russian
- related: proletariat
- citations: 9.6.2

# Lenin

Lenin was the name used by Vladimir Ilyich Ulyanov (1870–1924), leader of the Bolsheviks and head of the Soviet government from October 1917. Strokes in May and December 1922 and in March 1923 ended his work; in notes dictated at the turn of 1922–1923 he criticised the state apparatus and advised removing Stalin from his post. He died on 21 January 1924.

The essay rests its account of the Bolsheviks' aims on him, in particular on The Tax in Kind (5.3.2), and says that he never spoke of making Socialism in backward Russia (3.1.2). It recounts his last fight and break with Stalin (4.6.2).

- kind: person
- variants: Lenin
- transliterations: Vladimir Il'ich Ul'yanov, Ленин
- language: Russian
- period: 1870–1924
- related: Bolsheviks, The Tax in Kind, Stalin, Trotsky
- citations: 2.7.4, 3.1.2, 4.6.1, 4.6.2, 5.3.2, 5.16.1, 5.19.3, 6.14.1

# Stalin

Stalin was the name used by Iosif Vissarionovich Dzhugashvili (1878–1953), general secretary of the Bolshevik party from April 1922 and ruler of the USSR from the end of the 1920s until his death. He defeated in turn the left and the right of the party and directed collectivisation, the plans and the mass repressions of the 1930s.

The essay calls him not the originator but the instrument of the counter-revolution (3.5.3). Its gravest charge is that he turned the means accepted by Lenin into the end and thus made Socialism the same as capitalism (5.9.1).

- kind: person
- variants: Stalin
- transliterations: Iosif Vissarionovich Dzhugashvili, Сталин
- language: Russian
- period: 1878–1953
- related: Stalinism, Stalinist centre, secretary general, counter-revolution, "Socialism in one country", Lenin, Trotsky, Bukharin, Dialogue with Stalin
- citations: 3.2.1, 3.5.2, 3.5.3, 4.10.5, 5.9.1, 7.3.1, 9.9.3

# Trotsky

Trotsky was the name used by Lev Davidovich Bronstein (1879–1940), a leader of the October Revolution, People's Commissar for war from 1918 to 1925 and head of the Left Opposition. He was expelled from the party in November 1927 and from the USSR in 1929, and was murdered in Mexico by a Soviet agent in August 1940.

The essay tells of his scissors diagram (4.5.6) and of the plot against him in 1923 (4.6.3). It says that he and Bukharin did not yet fully see what Stalin intended (7.2.4).

- kind: person
- variants: Trotsky
- transliterations: Lev Davidovich Bronshtein, Троцкий
- language: Russian
- period: 1879–1940
- related: left, Trotskyists, Red Army, "scissors" crisis, 12th party congress, Lenin, Stalin, Bukharin
- citations: 4.5.6, 4.6.3, 4.10.3, 4.11.4, 7.2.4, 7.2.7, 7.8.2

# Bukharin

Nikolai Ivanovich Bukharin (1888–1938) was a Bolshevik theorist, editor of Pravda from 1918 to 1929 and the main defender of the New Economic Policy after Lenin. He was removed from the Politburo in November 1929, and was shot on 15 March 1938 after the third Moscow trial.

The essay makes him the name of the right, which hoped for the middle peasant's enrichment (4.10.4). It relates how he tried in vain to win over Trotsky (4.11.6) and gave in when attacked in 1929 (7.5.1).

- kind: person
- variants: Bukharin
- transliterations: Nikolai Ivanovich Bukharin, Бухарин
- language: Russian
- period: 1888–1938
- related: right, "Peasants Enrich Yourself", middle peasant, rural bourgeoisie, mediaeval trials, Stalin, Trotsky
- citations: 4.10.4, 4.11.6, 4.13.1, 6.14.2, 7.2.8, 7.3.3, 7.5.1

# Marx

Karl Marx (1818–1883) was a German philosopher, economist and revolutionary, author with Friedrich Engels of the Communist Manifesto (1848) and of Capital (first volume 1867). In his last years he took a close interest in Russia.

The essay refers to him for the account of labour vouchers (2.3.2) and for the expectation that a Russian revolution would stir the West into action (4.7.1).

- kind: person
- variants: Marx
- period: 1818–1883
- related: Marxism, labour vouchers
- citations: 2.3.2, 4.7.1

# Marxism

Marxism is the body of thought that goes back to Marx and Engels: a theory of history, a critique of political economy and a politics of class struggle. In the USSR it was made an official doctrine under the name of Marxism-Leninism.

The essay speaks in its name (1.2.1) and takes from it the definition of the state as an instrument of violence in the service of a class (6.5.2). It denies that the Russian party was brought down by new forms which Marxism had not foreseen (6.17.3).

- kind: concept
- variants: Marxism
- related: Marx, Communism, withering away of the state
- citations: 2.2.3, 6.5.2, 6.17.3, 9.19.2

# Khrushchev

Nikita Sergeyevich Khrushchev (1894–1971) was first secretary of the Soviet party from 1953 and also head of government from 1958, until he was removed from both posts in October 1964. He denounced Stalin's crimes at the twentieth congress in 1956 and promoted reforms of agriculture, among them the growing of maize.

The essay mentions that the Stalinist parties once venerated him (4.6.4), his reform of the kolkhoses (8.8.2), and his loud praise of Soviet output (9.11.2).

- kind: person
- variants: Khrushchev
- transliterations: Nikita Sergeevich Khrushchyov, Хрущёв
- language: Russian
- period: 1894–1971
- related: Khrushchev reform, peaceful coexistence, competition between different systems, Kosygin
- citations: 4.6.4, 8.8.3, 9.11.2

# Kosygin

Aleksei Nikolayevich Kosygin (1904–1980) was chairman of the Council of Ministers of the USSR from October 1964 to October 1980. His name is attached to the economic reform announced in September 1965, which gave enterprises more room and strengthened the part of profit.

The essay names him once, to contrast a leader's villa with the workers' hovels (1.1.2).

- kind: person
- variants: Kosygin
- transliterations: Aleksei Nikolaevich Kosygin, Косыгин
- language: Russian
- period: 1904–1980
- related: Khrushchev, Lieberman
- citations: 1.1.2

# Lieberman

Evsei Grigor'evich Liberman (1897–1981) was a Soviet economist who taught at Kharkiv. His article "Plan, Profit, Premium" in Pravda of 9 September 1962 proposed to judge enterprises by profitability and opened a debate that led to the reform of 1965. The essay spells his name Lieberman.

The essay says that his watchwords, the productivity of labour and the profitability of enterprises, strip the last veils from Russian capitalism (9.12.1).

- kind: person
- variants: Lieberman
- transliterations: Evsei Grigor'evich Liberman, Либерман
- language: Russian
- period: 1897–1981
- related: profit, profitability, Kosygin
- citations: 9.12.1

# Hitler

Adolf Hitler (1889–1945) was leader of the National Socialist party and dictator of Germany from 1933. He attacked the Soviet Union in June 1941 and killed himself in Berlin on 30 April 1945.

The essay names him as the source of the slogan of guns before butter (9.4.1).

- kind: person
- variants: Hitler
- period: 1889–1945
- related: "Guns before butter", Second World War
- citations: 9.4.1

# The Tax in Kind

The Tax in Kind (O prodovol'stvennom naloge) is a pamphlet that Lenin wrote in April 1921 and published in May to explain the New Economic Policy. It repeats long passages of an article he had written in May 1918 against the Left Communists, among them the list of five elements of the Russian economy.

The essay takes its quotations on state capitalism from this text (5.3.2) and goes through the list of five elements with it (6.9.3).

- kind: work
- variants: `The Tax in Kind`
- transliterations: O prodovol'stvennom naloge, О продовольственном налоге
- language: Russian
- period: 1921
- related: Lenin, tax in kind, NEP, state capitalism, patriarchialism, verst
- citations: 5.3.2, 6.9.3

# Bilan d'une Revolution

Bilan d'une révolution (Balance sheet of a revolution) is a long study in French by the International Communist Party of the October Revolution and its outcome. It came out for the fiftieth anniversary of 1917 in the party's review Programme communiste, in the late 1960s. The essay leaves out the accent.

The essay refers its readers to it for the course of the party struggle, which it treats only in outline (4.9.2).

- kind: work
- variants: Bilan d'une Revolution
- transliterations: Bilan d'une révolution
- language: French
- related: Dialogue with Stalin, Il Programma Comunista
- citations: 4.9.2

# Dialogue with Stalin

Dialogue with Stalin (Dialogato con Stalin) is a series of articles by Amadeo Bordiga, unsigned, printed in Il Programma Comunista in 1952 and as a book in 1953. It answers Stalin's Economic Problems of Socialism in the USSR, which among other things refused a proposal to sell the tractor stations to the collective farms. It is thus earlier than the sale of 1958.

The essay refers to it for the background of the Khrushchev reform (8.11.1).

- kind: work
- variants: Dialogue with Stalin
- transliterations: Dialogato con Stalin
- language: Italian
- period: 1952
- related: Stalin, Khrushchev reform, Bilan d'une Revolution, Il Programma Comunista
- citations: 8.11.1

# Il Programma Comunista

Il Programma Comunista (The Communist Programme) began to appear in Italy in October 1952, after a split in the Internationalist Communist Party. It was the newspaper of the wing round Amadeo Bordiga, which took the name International Communist Party in the 1960s. He wrote in it, without signature, until the 1960s.

It is not named in the body of the essay; the note at the head of this edition says that the essay first appeared there in 1970.

- kind: work
- variants: Il Programma Comunista
- transliterations: il programma comunista
- language: Italian
- related: Dialogue with Stalin, Bilan d'une Revolution
"""#
