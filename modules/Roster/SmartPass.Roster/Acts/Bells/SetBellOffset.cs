namespace SmartPass.Roster.Acts.Bells;

/// <summary>Says how far the school's bell is off the true time. Only bells move; no stored instant does.</summary>
internal sealed class SetBellOffset(BellEditing editing)
{
    /// <param name="seconds">Positive when the bell rings late.</param>
    /// <param name="stop">Looked at while waiting for the gate.</param>
    public Task Do(int seconds, CancellationToken stop = default) => editing.Do("schedules.bell-offset-set", async () =>
    {
        var settings = await editing.Settings();
        if (settings.OffsetSeconds == seconds)
        {
            return (true, null);
        }

        settings.OffsetSeconds = seconds;
        return (true, (string?)$"set the bell to {seconds} seconds off the true time");
    }, stop);
}
