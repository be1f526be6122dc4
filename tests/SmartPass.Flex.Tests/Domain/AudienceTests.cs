using SmartPass.Flex.Domain;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Domain;

public sealed class AudienceTests
{
    private static readonly Audience Named = new([], [], [Lincoln.Maya.Id, Lincoln.Jordan.Id]);

    [Fact]
    public void With_nothing_chosen_it_is_for_everyone() => Assert.True(Audience.Everyone.Admits(Lincoln.Maya.Id, null, _ => false));

    [Fact]
    public void A_grade_a_class_or_a_name_is_enough()
    {
        var audience = new Audience(["09"], [SchoolOfTests.Biology], [Lincoln.Maya.Id]);

        Assert.True(audience.Admits(Lincoln.Maya.Id, "10", _ => false));
        Assert.True(audience.Admits(Lincoln.Jordan.Id, "09", _ => false));
        Assert.True(audience.Admits(Lincoln.Jordan.Id, "10", @class => @class == SchoolOfTests.Biology));
        Assert.False(audience.Admits(Lincoln.Jordan.Id, null, _ => false));
    }

    [Fact]
    public void Once_all_it_was_for_are_gone_it_is_for_nobody_and_not_for_everyone()
    {
        Assert.Equal([Lincoln.Jordan.Id], Named.Without([Lincoln.Maya.Id]).Students);

        var nobody = Named.Without([Lincoln.Maya.Id, Lincoln.Jordan.Id]);

        Assert.True(nobody.IsNobody);
        Assert.False(nobody.Admits(Lincoln.Maya.Id, "10", _ => true));
        Assert.True(Audience.Everyone.Without([Lincoln.Maya.Id]).IsEveryone);
    }

    [Fact]
    public void Two_are_the_same_if_they_say_the_same()
    {
        Assert.Equal(Named, new Audience([], [], [Lincoln.Maya.Id, Lincoln.Jordan.Id]));
        Assert.NotEqual(Named, new Audience(["10"], [], Named.Students));
        Assert.NotEqual(Audience.Everyone, Named.Without(Named.Students.ToList()));
    }
}
