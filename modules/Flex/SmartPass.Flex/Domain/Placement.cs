using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Domain;

/// <summary>Where students go who chose nothing.</summary>
internal static class Placement
{
    /// <summary>The default room first, then the open activities with most room.</summary>
    public static IEnumerable<Offer> ChoicesFor(FlexDay day, SessionId session, PersonFacts student, Func<ClassId, bool> attends) => day.Offers
        .Where(offer => offer.Activity.Session == session && (offer.IsDefault || offer.TakesPlaced) && offer.Admits(student, attends) && !offer.IsOffFor(student.Grade))
        .OrderByDescending(offer => offer.IsDefault)
        .ThenByDescending(offer => day.SeatsLeft(offer.Id) ?? int.MaxValue)
        .ThenBy(offer => offer.Id.Value)
        .ToList();

    /// <summary>The order in which students are placed in a session: another in each, so that nobody is always last, and the same whenever it is asked.</summary>
    public static ulong Turn(SessionId session, PersonId student)
    {
        // SplitMix64: https://prng.di.unimi.it/splitmix64.c
        var mixed = unchecked(((ulong)session.Value * 0x9E3779B97F4A7C15) + (ulong)student.Value);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }
}
