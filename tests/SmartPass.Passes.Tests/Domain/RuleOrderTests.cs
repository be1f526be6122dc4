using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain.Starting;

namespace SmartPass.Passes.Tests.Domain;

public class RuleOrderTests
{
    [Fact]
    public void Every_rule_has_exactly_one_place_in_the_order() =>
        Assert.Equal(Enum.GetValues<StartRule>().Order(), RuleTable.Order.Order());

    [Fact]
    public void The_order_is_that_of_the_product() =>
        Assert.Equal(
            [
                StartRule.AlreadyOut, StartRule.PassesPaused, StartRule.NoPassWindow, StartRule.DueElsewhere, StartRule.RoomClosed,
                StartRule.LimitReached, StartRule.PauseBetween, StartRule.EncounterPrevention, StartRule.HallwayFull, StartRule.RoomFull,
            ],
            RuleTable.Order);
}
