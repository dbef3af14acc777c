#pragma once

#include "app/shop/sample/SampleShop.h"

#include <unordered_set>

namespace kk::shop::sample {

/// Invents the people and their households: singles, couples of one name or two, families, fathers and sons of one name.
class PeopleMaker {
public:
    explicit PeopleMaker(const SampleOptions &options);

    void fill(SampleShop &shop);

private:
    Person person(Sex sex, int age);
    size_t pickGivenName(Sex sex, int age);
    void nameFamily(Person &person, size_t surname);
    std::string initialsOf(std::string_view baptismal, Sex sex, int age);
    void addSingle(SampleShop &shop);
    void addCouple(SampleShop &shop);
    void addFamily(SampleShop &shop);
    int addHousehold(SampleShop &shop);
    void addContacts(Person &person);
    std::string mailbox(const Person &person);
    std::string uniqueEmail(const std::string &mailbox, std::string_view domain, const QDate &birth);
    std::string mobile();
    std::string inventNumber(const std::string &beginning, int digits, quint64 &made);

    SampleOptions m_options;
    Dice m_dice;
    WeightedPick m_surname;
    std::vector<WeightedPick> m_given; ///< by sex and generation
    std::vector<std::vector<size_t>> m_givenIndex;
    std::unordered_set<std::string> m_emails;
    quint64 m_mobiles = 0;
    quint64 m_landlines = 0;
};

} // namespace kk::shop::sample
