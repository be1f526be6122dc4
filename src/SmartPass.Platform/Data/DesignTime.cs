namespace SmartPass.Platform.Data;

/// <summary>For <c>dotnet ef</c>, which looks at a model without a running app.</summary>
public static class DesignTime
{
    public static DbSession Session() => new(new Connections(new DataFolder(Path.Combine(Path.GetTempPath(), "smartpass-design"))));
}
