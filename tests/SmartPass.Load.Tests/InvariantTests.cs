namespace SmartPass.Load.Tests;

/// <summary>What the invariants find in a history that breaks them, and that they find nothing in one that does not.</summary>
public sealed class InvariantTests : IDisposable
{
    private const int RoomFull = 7;
    private const int EncounterPrevention = 8;

    private readonly PlantedHistory _history = new();

    public void Dispose() => _history.Dispose();

    [Fact]
    public void A_day_without_a_fault_has_none()
    {
        _history.Line("Started", 1, 1).Line("Started", 2, 3).Line("Ended", 1, 1).Line("Started", 3, 2).Line("Refused", 0, 4, rule: RoomFull)
            .Pass(1, 1, "Ended").Pass(2, 3).Pass(3, 2);

        Assert.Empty(_history.Broken);
    }

    [Fact]
    public void A_third_student_in_a_room_for_two_is_seen()
    {
        _history.Line("Started", 1, 3).Line("Started", 2, 4).Line("Started", 3, 5).Pass(1, 3).Pass(2, 4).Pass(3, 5);

        Assert.Contains("room 1 has 3 of 2", Assert.Single(_history.Broken));
    }

    [Fact]
    public void A_third_student_let_in_against_the_rule_and_on_the_record_is_none()
    {
        _history.Line("Started", 1, 3).Line("Started", 2, 4).Line("Overridden", 3, 5, rule: RoomFull).Audited().Line("Started", 3, 5).Pass(1, 3).Pass(2, 4).Pass(3, 5);

        Assert.Empty(_history.Broken);
    }

    [Fact]
    public void An_override_that_is_not_in_the_audit_log_is_seen()
    {
        _history.Line("Overridden", 1, 3, rule: RoomFull).Line("Started", 1, 3).Pass(1, 3);

        Assert.Contains(_history.Broken, said => said.Contains("override without its audit line", StringComparison.Ordinal));
    }

    [Fact]
    public void One_audit_line_does_not_do_for_two_overrides()
    {
        _history.Line("Overridden", 1, 3, rule: RoomFull).Line("Started", 1, 3).Pass(1, 3).Line("Overridden", 2, 4, rule: RoomFull).Line("Started", 2, 4).Pass(2, 4).Audited();

        Assert.Contains("more overrides than audit lines", Assert.Single(_history.Broken));
    }

    [Fact]
    public void Two_of_a_group_out_at_once_are_seen()
    {
        _history.Line("Started", 1, 1).Line("Started", 2, 2, to: 2).Pass(1, 1).Pass(2, 2, to: 2);

        Assert.Contains("of group 1 are out at once", Assert.Single(_history.Broken));
    }

    [Fact]
    public void Two_of_a_group_are_none_where_someone_took_it_upon_themselves()
    {
        _history.Line("Started", 1, 1).Line("Overridden", 2, 2, to: 2, rule: EncounterPrevention).Audited().Line("Started", 2, 2, to: 2).Pass(1, 1).Pass(2, 2, to: 2);

        Assert.Empty(_history.Broken);
    }

    [Fact]
    public void A_student_who_is_out_twice_is_seen()
    {
        _history.Line("Started", 1, 3).Line("Started", 2, 3, to: 2).Pass(1, 3).Pass(2, 3, to: 2);

        Assert.Contains(_history.Broken, broken => broken.Contains("student 3 is out twice", StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_that_is_left_is_free_again_and_one_that_was_forgotten_as_well()
    {
        _history.Line("Started", 1, 3).Line("Started", 2, 4).Line("Forgotten", 1, 3).Line("Ended", 2, 4).Line("Started", 3, 5).Line("Started", 4, 6)
            .Pass(1, 3).Pass(2, 4, "Ended").Pass(3, 5).Pass(4, 6);

        Assert.Empty(_history.Broken);
    }

    [Theory]
    [InlineData(599_999, 1)]
    [InlineData(600_000, 0)]
    public void Who_is_forgotten_by_the_clock_holds_no_place_though_nobody_noted_it_yet(long at, int broken)
    {
        _history.Line("Started", 1, 3).Line("Started", 2, 4).Line("Started", 3, 5, at: at).Pass(1, 3).Pass(2, 4, due: 900_000).Pass(3, 5, due: 900_000);

        Assert.Equal(broken, _history.Broken.Count);
    }

    [Fact]
    public void A_row_that_says_other_than_its_history_is_seen()
    {
        _history.Line("Started", 1, 3).Pass(1, 3, "Ended").Pass(2, 4);

        Assert.Equal(
            ["a pass that ended without an end in its history: 1", "pass 1 is out by its history and its row does not say so", "pass 2 is out and its history does not say so"],
            _history.Broken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_refusal_without_its_reason_is_seen()
    {
        _history.Line("Refused", 0, 3);

        Assert.Contains("a refusal without its reason", Assert.Single(_history.Broken));
    }

    [Fact]
    public void A_pass_to_a_room_of_another_school_is_seen()
    {
        _history.Line("Started", 1, 3, to: 3).Pass(1, 3, to: 3);

        Assert.Contains("a room of another school", Assert.Single(_history.Broken));
    }

    [Fact]
    public void A_student_of_another_school_is_seen()
    {
        _history.Line("Started", 1, 50).Pass(1, 50);

        Assert.Contains("student of another school", Assert.Single(_history.Broken));
    }

    [Fact]
    public void A_request_to_staff_of_another_school_is_seen()
    {
        _history.Pass(1, 3, "Requested").AskedOf(1, 50);

        Assert.Contains("staff of another school", Assert.Single(_history.Broken));
    }

    [Fact]
    public void A_member_of_another_school_is_seen()
    {
        _history.Member(50);

        Assert.Contains("group with a student of another school", Assert.Single(_history.Broken));
    }
}
