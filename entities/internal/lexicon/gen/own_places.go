package main

const ownCountries = `États-Unis, États-Unis d'Amérique, USA, Russie, Grande-Bretagne, Royaume-Uni, Angleterre, Écosse, Pays de Galles, Irlande du Nord, Hollande, Pays-Bas,
Tchécoslovaquie, Yougoslavie, URSS, Union soviétique, Zaïre, Haute-Volta, Dahomey, Birmanie, Ceylan, Perse, RDA, RFA, République tchèque, République fédérale d'Allemagne,
République démocratique du Congo, République du Congo, RDC, Congo, Congo-Brazzaville, Congo-Kinshasa, Côte d'Ivoire, République dominicaine, Corée du Sud, Corée du Nord, Corée,
Syrie, Iran, Laos, Viêt Nam, Vietnam, Moldavie, Macédoine, Macédoine du Nord, Kosovo, Palestine, Taïwan, Tanzanie, Bolivie, Venezuela, Libye, Centrafrique, Cap-Vert, Timor oriental,
France, République française, Brunei, Vatican, Micronésie, Eswatini, Swaziland, Biélorussie, Bélarus, Kirghizistan, Kazakhstan, Ouzbékistan, Turkménistan, Tadjikistan, Tchétchénie, Monténégro, Serbie, Bosnie, Herzégovine, Émirats arabes unis, Arabie saoudite, Koweït, Bahreïn, Oman, Yémen, Afrique du Sud, Soudan du Sud, Guinée équatoriale, Guinée-Bissau, Guinée Conakry, Nouvelle-Zélande, Papouasie-Nouvelle-Guinée`

const ownAreas = `Alsace, Aquitaine, Auvergne, Basse-Normandie, Haute-Normandie, Bourgogne, Champagne-Ardenne, Champagne, Franche-Comté, Languedoc-Roussillon, Languedoc, Roussillon,
Limousin, Lorraine, Midi-Pyrénées, Nord-Pas-de-Calais, Picardie, Poitou-Charentes, Poitou, Rhône-Alpes, Provence, Côte d'Azur, Île-de-France, Normandie, Bretagne, Corse,
Anjou, Artois, Aunis, Angoumois, Béarn, Beauce, Berry, Bigorre, Bourbonnais, Brie, Bresse, Bugey, Camargue, Cévennes, Comtat Venaissin, Dauphiné, Flandre, Flandres, Forez, Gascogne, Gâtinais, Gévaudan, Guyenne, Hainaut, Landes, Lyonnais, Maine, Médoc, Morvan, Nivernais, Orléanais, Pays basque, Perche, Périgord, Quercy, Rouergue, Saintonge, Savoie, Sologne, Touraine, Vendée, Velay, Vivarais, Vexin, Auxois, Armagnac, Cornouaille, Trégor, Léon, Cotentin, Ponthieu, Thiérache,
Côtes-du-Nord, Loire-Inférieure, Seine-Inférieure, Charente-Inférieure, Basses-Alpes, Basses-Pyrénées, Seine-et-Oise, Territoire de Belfort, Corse du Sud,
Kabylie, Catalogne, Andalousie, Galice, Bavière, Saxe, Toscane, Lombardie, Piémont, Sicile, Sardaigne, Vénétie, Calabre, Wallonie, Bruxelles-Capitale, Québec, Californie, Floride, Texas`

const ownCities = `Londres, Bruxelles, Genève, Bâle, Berne, Zurich, Lucerne, Anvers, Gand, Bruges, Louvain, Liège, Namur, Cologne, Munich, Francfort, Hambourg, Brême, Hanovre, Aix-la-Chapelle, Trèves, Sarrebruck, Fribourg, Mayence, Coblence, Nuremberg, Ratisbonne, Dresde,
Rome, Milan, Turin, Gênes, Florence, Venise, Naples, Palerme, Padoue, Vérone, Bologne, Trieste, Vintimille, Syracuse, Barcelone, Madrid, Séville, Grenade, Cordoue, Saragosse, Valence, Saint-Sébastien, Gérone, Cadix, Lisbonne, Porto, Coimbra, Braga, Athènes, Thessalonique, Salonique, Nicosie, La Valette,
Vienne, Prague, Varsovie, Cracovie, Budapest, Bucarest, Sofia, Belgrade, Moscou, Saint-Pétersbourg, Kiev, Minsk, Copenhague, Stockholm, Oslo, Helsinki, Édimbourg, Dublin, Amsterdam, La Haye, Luxembourg, Monaco,
Istanbul, Ankara, Smyrne, Alep, Damas, Beyrouth, Bagdad, Téhéran, Jérusalem, Tel Aviv, Le Caire, Alexandrie, Tripoli, Tunis, Sfax, Sousse, Bizerte, Kairouan, Gabès, Djerba, Alger, Oran, Constantine, Annaba, Bône, Philippeville, Skikda, Bougie, Béjaïa, Sétif, Batna, Tlemcen, Mostaganem, Tizi Ouzou, Blida, Sidi Bel Abbès, Orléansville, Biskra, Rabat, Casablanca, Fès, Marrakech, Tanger, Meknès, Oujda, Agadir, Tétouan, Salé, Nador,
Dakar, Bamako, Abidjan, Conakry, Ouagadougou, Niamey, Lomé, Cotonou, Porto-Novo, Yaoundé, Douala, Libreville, Brazzaville, Kinshasa, Pointe-Noire, Bangui, N'Djamena, Nouakchott, Antananarivo, Tananarive, Tamatave, Moroni, Port-Louis, Djibouti, Port-au-Prince, Pondichéry,
Pékin, Shanghai, Canton, Hong Kong, Tokyo, Séoul, Saïgon, Hô Chi Minh-Ville, Hanoï, Phnom Penh, Vientiane, Bangkok, Singapour, New Delhi, Bombay, Calcutta, New York, Washington, Los Angeles, San Francisco, Chicago, Boston, Miami, Montréal, Québec, Toronto, Ottawa, Mexico, La Havane, Rio de Janeiro, São Paulo, Buenos Aires, Erevan, Tbilissi, Bakou, Grozny`

// ownTowns are large towns by former or short names, and places that decisions
// name as towns.
const ownTowns = `Paris La Défense, La Défense, Sophia Antipolis, Évry, Châlons-sur-Marne, Cherbourg, Saint-Denis de la Réunion, Nouméa, Papeete, Mata-Utu, Cayenne, Mamoudzou, Marigot, Gustavia, Herblay, Boulogne, Aix, Châlons, Chalon, Bourgoin, Bourg, Levallois, Vandœuvre`
