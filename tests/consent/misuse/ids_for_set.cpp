#include "app/consent/ConsentLedger.h"

using namespace kk::consent;

void send(const PermittedSet &);
void run(const QList<CustomerId> &people)
{
    send(people);
}
