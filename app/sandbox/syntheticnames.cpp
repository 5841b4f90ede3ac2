// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/syntheticnames.h"

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

const QStringList &givenNames(bool sami)
{
    static const QStringList norwegian{
        u"Åshild"_s,      u"Øyvind"_s,   u"Håkon"_s,    u"Sølvi"_s,     u"Bjørg"_s,  u"Kåre"_s,     u"Ingebjørg"_s,
        u"Torbjørn"_s,    u"Gro"_s,      u"Sverre"_s,   u"Aud"_s,       u"Eirik"_s,  u"Marit"_s,    u"Jørgen"_s,
        u"Synnøve"_s,     u"Åsmund"_s,   u"Ragnhild"_s, u"Lærke"_s,     u"Tormod"_s, u"Solfrid"_s,  u"Pål"_s,
        u"Liv Ærlanda"_s, u"Endre"_s,    u"Mæla"_s,     u"Gunnbjørg"_s, u"Ståle"_s,  u"Hallgerd"_s, u"Vebjørn"_s,
        u"Frøydis"_s,     u"Leif Åge"_s, u"Østein"_s,   u"Borghild"_s,
    };
    static const QStringList northern = norwegian
        + QStringList{u"Áilu"_s,    u"Máret"_s,      u"Niillas"_s, u"Biret Áŋŋa"_s, u"Jovnna"_s, u"Ánne Sárá"_s,
                      u"Mihkkal"_s, u"Elle Máŧŧe"_s, u"Čáhppe"_s,  u"Rávdná"_s,     u"Heaika"_s, u"Šilje"_s};
    return sami ? northern : norwegian;
}

const QStringList &familyNames(bool sami)
{
    static const QStringList norwegian{
        u"Bjørndalsæter"_s, u"Løvåsen-Strømsnes"_s, u"Åkerholmen"_s,    u"Grønnlihaug"_s,   u"Tåsæterlien"_s,
        u"Fjellbekkmo"_s,   u"Øyrabakk"_s,          u"Skåldalsvik"_s,   u"Myrhaugseth"_s,   u"Ænesdalen"_s,
        u"Bråtelund"_s,     u"Sørgårdsmo"_s,        u"Kvernbergløkk"_s, u"Nesøyvåg"_s,      u"Lyngfjæra"_s,
        u"Hægelandsnes"_s,  u"Rødbergstø"_s,        u"Vågsbygdåsen"_s,  u"Elvesletthaug"_s, u"Furuliåsen"_s,
        u"Mørkvedsæl"_s,    u"Ulvangsø"_s,          u"Dørumsgård"_s,    u"Snøfrydheim"_s,   u"Brattliskår"_s,
        u"Høgmyrtrø"_s,     u"Tjørnåsbråten"_s,     u"Østmarkvåg"_s,    u"Langåsbø"_s,      u"Seljestøl"_s,
        u"Kråkeneslid"_s,   u"Gåsværholm"_s,        u"Heggelæk"_s,      u"Rånåslett"_s,     u"Strandåsvær"_s,
        u"Ørnhaugstad"_s,
    };
    static const QStringList northern = norwegian
        + QStringList{u"Guovdageaidnjohka"_s, u"Čáhcesuolu"_s,  u"Ráššegáddi"_s,  u"Đivttasnjárga"_s, u"Ŋárgavárri"_s,
                      u"Muotkeŧohpi"_s,       u"Bieššovággi"_s, u"Skážžejávri"_s, u"Loŋkkovuotna"_s,  u"Gárdečohkka"_s};
    return sami ? northern : norwegian;
}

const QStringList &streets()
{
    static const QStringList names{u"Furustubben"_s, u"Elvebakken"_s,  u"Søndre Åsgate"_s, u"Bjørkealléen"_s,
                                   u"Nøstevegen"_s,  u"Øvre Tunlia"_s, u"Kaigata"_s,       u"Lærarvegen"_s,
                                   u"Myrullstien"_s, u"Hoppbakken"_s};
    return names;
}

const QList<std::pair<QString, QString>> &places()
{
    static const QList<std::pair<QString, QString>> list{
        {u"2999"_s, u"NORDSKOG"_s}, {u"2998"_s, u"ELVESLETTA"_s}, {u"6999"_s, u"VESTODDANE"_s},
        {u"6998"_s, u"HEIA"_s},     {u"9989"_s, u"NORDVIK"_s},    {u"0099"_s, u"ØSTBYEN"_s},
    };
    return list;
}

const QStringList &noteTexts()
{
    static const QStringList texts{
        u"Har lånt nøkkel til grupperom 3."_s,
        u"Ønsker beskjed på telefon når bestilt materiale kommer."_s,
        u"Flytter snart; spør ved neste besøk."_s,
        u"Har fått utvida lånetid på vårlista."_s,
        u"Lånekortet ble funnet i garderoben og ligger i skranken."_s,
        u"Viste legitimasjon ved innskriving.\nKontrollert av vakta."_s,
    };
    return texts;
}

QString plainLetters(QStringView name)
{
    QString plain;
    for (const QChar c : name.toString().toLower()) {
        if (c == u'æ')
            plain += u"ae"_s;
        else if (c == u'ø')
            plain += u'o';
        else if (c == u'đ')
            plain += u'd';
        else if (c == u'ŋ')
            plain += u'n';
        else if (c == u'ŧ')
            plain += u't';
        else {
            // Accented letters decompose into the bare letter and a mark.
            const QString decomposed = c.decomposition();
            const QChar bare = decomposed.isEmpty() ? c : decomposed.front();
            if (bare >= u'a' && bare <= u'z')
                plain += bare;
        }
    }
    return plain;
}

} // namespace skranke::sandbox
