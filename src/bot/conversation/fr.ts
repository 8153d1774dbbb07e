/** French words of follow-up questions. */
import type { FollowUpWords } from './follow-up-words.ts';
import { phrases } from './phrases.ts';

const CA = '(?:ca|cela|ceci)';
const TRUE =
  '(?:vrai|vraie|confirme|confirmee?s?|sur|sure|certain|officiel|officielle|exact|exacte|fiable|verifie|verifiee|avere|averee|serieux|reel|correct|prouve|credible|une rumeur|des rumeurs|un fait|une info|du serieux|juste une rumeur|officiellement confirme|sur et certain)';
const SOURCE = '(?:sources?|preuves?|citations?|references?|liens?|origine|passages?|extraits?)';

export const french: FollowUpWords = {
  padding:
    /^(?:(?:ok|okay|d accord|dac|bon|ben|bah|ah|oh|euh|hum|hmm+|super|merci|alors|donc|du coup|dis|dis moi|stp|svp|s il te plait|s il vous plait|attends|non|oui|mdr|lol|interessant|tiens|sinon|ouais|cool) )+(?!$)|(?: (?:stp|svp|s il te plait|s il vous plait|alors|donc|du coup|deja|au juste|exactement|precisement|merci|hein|dis moi|en fait|mdr|lol|en particulier))+$/,
  requests: {
    others: phrases(
      '(?:et )?(?:c est )?(?:qui|ki|quoi|ou|combien|quelqu un|personne|rien|lesquels?|comment|pourquoi)(?: est ce)? (?:d |de |encore d )autres?(?: encore)?',
      '(?:et )?(?:a part|hormis|en dehors d|en plus d|sauf) (?:lui|elle|eux|elles|ca|cela)(?: (?:qui|quoi|il y a qui|y a qui|c est qui|qui d autre))?',
      '(?:et )?(?:il )?(?:y (?:en )?a(?: t il)?|tu (?:en )?as|t en as|vous (?:en )?avez|avez vous|as tu)? ?(?:eu )?(?:d |des |de |les? |quelques |en )?(?:d )?(?:autres?|plus)(?: (?:noms?|personnes?|raisons?|gens|infos?|details?|exemples?|boites?|entreprises?|resultats?|cas))?',
      '(?:et )?(?:qui|quoi|quelle?s?) (?:\\w+ )?autres?(?: \\w+)?',
      '(?:et )?le reste',
      '(?:et )?les autres',
      '(?:et )?la suite',
      '(?:et )?(?:c est |ce sont |ca fait )?tout(?: le monde)?',
      '(?:dis|donne|raconte|montre|dites|donnez)(?: m| moi| nous)? ?(?:en |s en )?(?:un peu )?(?:plus|davantage)(?: (?:de |d )?(?:details?|infos?|noms?))?',
      '(?:un peu )?plus (?:de |d )(?:details?|infos?\\w*|noms?)',
      'encore(?: (?:un|une|d autres|plus))?',
      'continue[zr]?',
      '(?:autre chose|quoi encore|d autres)',
      '(?:seulement|juste|que|uniquement) (?:lui|elle|eux|ca|cela|ceux la)',
    ),
    provenance: phrases(
      `(?:et |mais )?(?:c est|c etait|cest|c|est ce que c est|est ce|est ce que|ce n est pas|c est pas) ?(?:bien |vraiment |deja |bien sur |100 |au moins |ca )?${TRUE}(?: (?:${CA}|ou (?:pas|non|une rumeur|c est une rumeur)|tout ca|cette info|cette histoire))?`,
      `(?:et )?(?:l info|cette info|l information|ce chiffre|cette information|la nouvelle) (?:elle |il |c )?(?:est )?(?:bien |vraiment )?${TRUE}`,
      `${CA} (?:est )?(?:bien |vraiment )?(?:ete )?${TRUE}`,
      `${CA} a (?:bien |vraiment |deja )?ete (?:confirme|verifie|dementi|prouve)(?: par (?:qui|quelqu un))?`,
      'vrai ou (?:faux|pas)',
      '(?:ah )?(?:vraiment|serieux|serieusement|ah bon|sans blague|sans rire|confirme|vrai)',
      `(?:t es|tu es|vous etes|t|es tu|etes vous|on est|on en est) (?:vraiment |bien )?(?:surs?|sure|certains?)(?: (?:de (?:ca|cela|toi|vous)|la dessus))?`,
      `(?:et |c est quoi |quelles? (?:est|sont) |quelles? |t as |tu as |vous avez |y a |il y a )?(?:la |les |ta |tes |vos |votre |une |des |de |l |ton |ses |leurs? |sa )?${SOURCE}(?: exacte?s?)?(?: (?:de|d|pour) (?:${CA}|cette info\\w*|ce chiffre|l info))?`,
      `${SOURCE} c est quoi`,
      `(?:et )?(?:qui|ki) (?:a )?(?:dit|affirme|pretend|rapporte|confirme|soutient|raconte) (?:${CA}|que c est vrai)`,
      '(?:et )?(?:qui|ki) (?:est ce qui )?(?:le|l a) (?:dit|confirme|affirme|pretend|rapporte)',
      '(?:et )?(?:c est )?(?:selon|d apres) (?:qui|quoi|quelles? sources?|quel article)',
      `(?:et )?(?:${CA}|c|l info|cette info|ce chiffre)? ?(?:vient|sort|provient|tire) d ou(?: ca)?`,
      `(?:et )?d ou(?: est ce que)? (?:(?:ca|tu|vous|l info|on|cela|cette info|ce chiffre) )?(?:vient|sort|sors|tires?|tirez|tiens|tenez|tient|provient)\\w*(?: (?:ca|cela|cette info|tu|vous|l info|ce chiffre))*`,
      `(?:et )?(?:tu|vous|on) (?:le |l )?(?:sais|savez|sait|tiens|as lu|as trouve|avez lu)(?: ${CA})? (?:comment|d ou|ou)(?: ${CA})?`,
      `(?:et )?comment (?:tu |vous |on )?(?:le |peux tu le )?(?:sais|savez|sait)(?: (?:tu|vous|on))?(?: ${CA})?`,
      `(?:et )?(?:c est )?(?:dans |de )?quel(?:le)? (?:article|journal|media|site|publication)(?: (?:dit|le dit|parle|rapporte|ecrit)(?: ${CA}| de ${CA})?)?`,
      `(?:(?:tu|vous|on) (?:me |le |la )?(?:peux|pouvez|peut)|(?:peux tu|pouvez vous|peut on)) (?:me |le |la |nous )?(?:confirmer|prouver|sourcer|citer|verifier|donner|montrer)(?: (?:${CA}|(?:la|le|ta|les|l|une) ?(?:source|passage|article|preuve|lien|citation)s?))?`,
      '(?:prouve|prouvez|confirme|confirmes|confirmez|source|sourcez)(?: (?:le|tu|vous|ca))?',
      `(?:cite|citez|montre|montrez|donne|donnez|file|envoie)(?: moi| nous)? (?:la |le |l |ta |tes |les |une |ton |vos )(?:${SOURCE}|article|articles)`,
      `(?:et )?(?:on peut|peut on) (?:s y fier|y croire|en etre surs?|etre surs?|faire confiance)(?: (?:a )?${CA})?`,
      `(?:quelqu un|qui|xai|il|elle|ils|on) (?:a |l a |ont |l ont )(?:confirme|dementi)(?: ${CA})?`,
    ),
    next: phrases(
      '(?:et )?(?:ensuite|apres|puis)(?: (?:quoi|ca))?',
      `(?:et )?(?:qu est ce qui|que|il) (?:s est passe|se passe|s est il passe|s est t il passe|arrive)(?: (?:ensuite|apres|apres ca|par la suite))?`,
      '(?:et )?(?:ensuite|apres) (?:il s est passe quoi|qu est ce qui s est passe|que s est il passe)',
      '(?:et )?(?:il )?s est passe quoi (?:ensuite|apres|par la suite)',
    ),
  },
  languages: {
    whole:
      /^(?:(?:et|la|le|meme|chose|maintenant|encore|tu|vous|peux|pouvez|peut|on|me|moi|stp|svp|dis|redis|dire|redire|repete|repeter|repond|reponds|repondre|traduis|traduire|traduction|donne|donner|ca|cela|mais|c|est|quoi|version|plutot|reponse) )*(?:(?:en|in) )?(?:francais|anglais)(?: (?:stp|svp|s il te plait|s il vous plait|plutot|maintenant|ca donne quoi|merci))*$/,
    french: /\bfrancais\b/,
  },
  opener:
    /^(?:(?:et|mais|ou) )?(?:qu en est il (?:de|d|du|des|pour|chez|a)|quid (?:de|d|du|des|pour|chez)|(?:pareil|idem|meme question|la meme(?: chose)?|meme chose) (?:pour|avec|chez|a)|en ce qui concerne|du cote de|concernant|cote)\b|^(?:et|mais|ou|aussi) pour (?=[a-z])|^(?:et|mais|ou bien|aussi)\b/,
  likewise: /\b(?:aussi|egalement|pareil|non plus|itou)$/,
  bare: /^(?:(?:et|mais|alors|donc|ou|puis|pourquoi|pk|pq|pkoi|pourkoi|quand|qui|ki|quoi|que|qu|quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles|comment|combien|cb|pour|par|a|de|d|du|des|avec|chez|dans|en|sur|depuis|partir|jusqu|vers|contre|le|la|les|l|un|une|ce|c|ca|cela|est|sont|etait|etaient|fut|ete|ont|avait|il|elle|ils|elles|on|eux|lui|y|se|s|t|deja|surtout|exactement|precisement|fait|passe|arrive|temps|raison|raisons|date|mois|annee|personnes|gens|total|tout|faire|sens|moment|endroit|est ce|pas|cause|but|apres|avant|ensuite|tard|noms?)(?: |$))+$/,
  asking:
    /\b(?:pourquoi|pk|pq|pkoi|pourkoi|quand|qui|ki|quoi|quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles|comment|combien|cb|ou|que|qu)\b/,
  pronouns: {
    person:
      /\b(?:il|elle|lui|luimeme|celui ci|celui la|celle ci|celle la|ce dernier|cette derniere|(?:ce|cet|cette) (?:type|mec|gars|homme|femme|personne|patron|etudiant|ingenieur|chercheur|dirigeant)|(?<=\b(?:qui|ou|quand|pourquoi|comment|combien|on) )l (?=a\b|ont\b|avait\b)|son|sa|ses)\b/,
    group:
      /\b(?:ils|elles|eux|leurs?|ces (?:gens|types|mecs|personnes|ingenieurs|chercheurs|salaries|employes|deux|quatre|recrues)|ceux la)\b|^(?:tous|toutes)(?! les)\b/,
    thing:
      /\b(?:il|elle|ce truc|(?:ce|cet|cette) (?:boite|entreprise|societe|startup|start up|projet|equipe|produit|chatbot|division|rachat|acquisition|operation|deal|outil|centre|machine|supercalculateur|super ordinateur)|la boite|(?<=\b(?:qui|ou|quand|pourquoi|comment|combien|on) )l (?=a\b|ont\b|avait\b)|son|sa|ses)\b/,
    event: /\b(?:ca|cela|ceci)\b/,
    place: /\b(?:la bas|(?<=\b(?:il|elle|ils|elles|on|qui|t|tu) )y(?! (?:a|avait|aura)\b))\b/,
  },
  impersonal:
    /\b(?:il|elle) (?:ne |n )?(?:y (?:en )?(?:a|avait|aura|ait)|faut|fallait|faudra|faudrait|s agit|a fallu|pleut|va pleuvoir|reste|suffit|manque|parait|semble que)\b|\by a t il\b|\b(?:reste|faut|fallait|va|fait|faudra|suffit) t? ?il\b|\b(?:est|c est|il est|est il) (?:bien )?(?:vrai|exact|possible|probable|avere|confirme)\b|\ba t il fallu\b|\bse (?:fait|passe) t? ?il\b|\bs est il passe\b|\bca (?:fait|va|donne)\b|\bet ca$|\bil (?:est|etait) (?:vrai|exact|possible|question|prevu)\b|\bn est ce pas\b|\bcomment ca\b/g,
  sameNoun: /\b(?:celui|celle|ceux|celles) (?:de|d|du|des|chez|a)\b/,
  proVerb:
    /\b(?:faire|fait|fasse|font|faisait) (?:ca|cela)\b|\b(?:ca|cela) (?:s est|se) (?:passe|fait|explique)\b|\b(?:l|le) (?:a|ont) (?:il |ils |elle |elles )?fait\b/,
  finite:
    /(?<=[a-z]{2,} )a (?:t|ete|[a-z]+(?:e|i|u|it|is))\b|\b(?:ont|est|sont|etait|etaient|avait|avaient|va|vont|peut|peuvent|doit|doivent|veut|fait|fut|sera|seront|vaut|coute|paie|dirige|gere|pilote|bosse|travaille|gagne|quitte|rejoint|recrute|embauche|vire|licencie|compte|dit)\b/,
  preposition: /^(?:a|au|aux|en|chez|pour|de|d|du|par|avec|sans|hors|dans|sur|contre|vers|depuis|avant|apres)\b/,
  directions: { from: /^(?:de|d|du)\b/, to: /^(?:vers|pour|a)\b/ },
  ordinal:
    /\b(?:le|la|du|au|l) ?(premier|premiere|deuxieme|second|seconde|troisieme|quatrieme|cinquieme|dernier|derniere|1er|1ere|2e|2eme|3e|3eme|4e|4eme)(?: (?:personne|nom|option|gars|type|mec|d entre eux|de la liste|cite|nomme|recrue)\b|(?=$| (?:est|etait|a|fait|faisait|vient|venait|il|elle|bosse|bossait|travaille|travaillait|c|qui|quoi)\b))/,
  pick: /^(?:(?:le|la|l|les|option|numero|no|n|choix|reponse|celui|celle|non) )*(\d{1,2}|premier|premiere|deuxieme|second|seconde|troisieme|quatrieme|cinquieme|dernier|derniere|1er|1ere|2e|2eme|3e|3eme|4e|4eme|un|deux|trois|quatre)(?: (?:personne|nom|option|choix|question|d entre eux|proposition))?$/,
  ordinals: {
    premier: 1,
    premiere: 1,
    '1er': 1,
    '1ere': 1,
    un: 1,
    deuxieme: 2,
    second: 2,
    seconde: 2,
    '2e': 2,
    '2eme': 2,
    deux: 2,
    troisieme: 3,
    '3e': 3,
    '3eme': 3,
    trois: 3,
    quatrieme: 4,
    '4e': 4,
    '4eme': 4,
    quatre: 4,
    cinquieme: 5,
    dernier: -1,
    derniere: -1,
  },
};
