#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

void send(const PermittedSet &);
void run(const std::vector<PermittedPerson> &people)
{
    send(people);
}
