using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Tests.Domain;

public sealed class UserNamesTests
{
    [Theory]
    [InlineData("zoe1", "z@x.org", "zoe1")]
    [InlineData(null, "z@x.org", "z@x.org")]
    [InlineData(" ", null, "zoe.obrienvelez")]
    public void The_rosters_name_comes_first_then_the_address_then_the_persons_own(string? userName, string? email, string expected) =>
        Assert.Equal(expected, UserNames.Propose(new PersonFacts(new PersonId(7), "Zoë", "O'Brien-Vélez", null, null, userName, email)));

    [Fact]
    public void Someone_without_a_letter_to_their_name_still_gets_one() =>
        Assert.Equal("person7", UserNames.Propose(new PersonFacts(new PersonId(7), "-", "!", null, null, null, null)));

    [Theory]
    [InlineData("maya", "maya3")]
    [InlineData("maya@x.org", "maya3@x.org")]
    public void A_taken_name_gets_the_first_free_number(string proposal, string expected)
    {
        var taken = new[] { "MAYA", "MAYA2", "MAYA@X.ORG", "MAYA2@X.ORG" };
        Assert.Equal(expected, UserNames.Free(proposal, taken.Contains));
    }
}
