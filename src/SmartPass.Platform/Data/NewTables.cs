namespace SmartPass.Platform.Data;

/// <summary>All tables of a module as its migrations leave them on an empty database, in one script: who opens a new folder waits for it, and the migrations one after the other take a second longer.</summary>
internal static class NewTables
{
    private const string Resource = "NewTables.sql";

    /// <summary>The script; null where there is none, or where a migration has come since it was written.</summary>
    public static string? Of(ModuleDb context)
    {
        using var stream = context.GetType().Assembly.GetManifestResourceStream(Resource);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        var script = reader.ReadToEnd();
        return context.Migrations.All(id => script.Contains($"'{id}'", StringComparison.Ordinal)) ? script : null;
    }
}
