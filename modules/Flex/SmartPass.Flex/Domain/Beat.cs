namespace SmartPass.Flex.Domain;

/// <summary>When the site was last known to run. There is one.</summary>
internal sealed class Beat
{
    public const int Only = 1;

    public int Id { get; init; } = Only;

    public required DateTimeOffset At { get; set; }
}

/// <summary>A time in which it was down, kept as long as a cut-off may be moved by it.</summary>
internal sealed class KnownOutage
{
    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset Until { get; init; }

    public Outage Outage => new(From, Until);
}
