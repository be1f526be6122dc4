using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>A student who sees all that a student can, tries again and again, and guesses whether a classmate is in a group with them. Hallways are full at an ordinary rate, another each time. What a guess could be made of is what the product shows: whoever also sees with their own eyes that the hallway is empty knows more than it tells.</summary>
public sealed class HostileStudentTests(EncounterTown town) : IClassFixture<EncounterTown>
{
    private const int Guesses = 44;
    private const int Looks = 4;

    private static readonly string[] Places = ["Lockers", "Restroom 1F", "Nurse", "Water fountain"];

    [Fact]
    public async Task Guesses_no_better_than_chance()
    {
        using var hostile = await town.Student(0);
        using var classmate = await town.Student(1);
        using var anyone = await town.Student(2);
        var group = await town.Group("Whom they must not meet", town.Name(0), town.Name(1));
        var dice = new Random(4);
        var seen = new List<(bool Together, string What)>();
        for (var guess = 0; guess < Guesses; guess++)
        {
            var together = dice.Next(2) == 0;
            await town.Switch(group, off: !together);
            seen.Add((together, await Watch(hostile, together, together ? classmate : anyone, dice)));
        }

        // Half of what was seen teaches how to guess, by each thing seen; the other half is guessed.
        var learned = seen.Take(Guesses / 2).GroupBy(one => one.What).ToDictionary(same => same.Key, same => same.Count(one => one.Together) * 2 >= same.Count());
        var right = seen.Skip(Guesses / 2).Count(one => (learned.TryGetValue(one.What, out var likely) ? likely : dice.Next(2) == 0) == one.Together);
        // Of 22 guesses at even odds more than this are right by chance once in two thousand times.
        Assert.InRange(right, 0, 18);
    }

    /// <summary>Tries at five times; at some the way is not free, since someone is out whom they must not meet, or since the hallway is full.</summary>
    private async Task<string> Watch(Visitor hostile, bool keptApart, Visitor other, Random dice)
    {
        var rate = 0.2 + (0.4 * dice.NextDouble());
        var all = new List<string>();
        for (var look = 0; look < Looks; look++)
        {
            var closed = dice.NextDouble() < rate;
            if (closed)
            {
                await EncounterTown.GoOut(other);
                await (keptApart ? Task.CompletedTask : town.MostOut("1"));
            }

            all.Add(await Try(hostile, Places[dice.Next(Places.Length)]));
            if (closed)
            {
                await EncounterTown.ComeBack(other);
                await (keptApart ? Task.CompletedTask : town.MostOut(""));
            }
        }

        // The order in which the tries were made is the student's own; what they saw is what counts.
        return string.Join('\n', all.Order(StringComparer.Ordinal));
    }

    /// <summary>What came of one try, from the answer to the next poll, with the place in any line and all that is told; nothing is left behind.</summary>
    private static async Task<string> Try(Visitor hostile, string place)
    {
        var now = await hostile.Open($"{Town.Lincoln}/now");
        var answer = await Exact.Of(await hostile.Send(EncounterTown.Tap(now, place)));
        var seen = new List<string> { answer };
        foreach (var address in new[] { "/now?handler=region", "/notices" })
        {
            seen.Add(await Exact.Of(await hostile.Send(new HttpRequestMessage(HttpMethod.Get, Town.Lincoln + address))));
        }

        await hostile.Open($"{Town.Lincoln}/now");
        var way = hostile.Page.Words.Contains("I'm back", StringComparison.Ordinal) ? "I'm back" : hostile.Page.Words.Contains("Never mind", StringComparison.Ordinal) ? "Never mind" : null;
        if (way is not null)
        {
            await hostile.Press(way);
        }

        // Of a try that came to something only that counts: times and numbers of passes are others each time.
        return way ?? string.Concat(seen);
    }
}
