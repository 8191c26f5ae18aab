namespace Workflows.Sqlite.Database;

/// <summary>Moments are stored as ticks of UTC, so that they are read as they were written.</summary>
internal static class Moments
{
    public static DateTimeOffset FromTicks(long ticks) =>
        ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : throw new InvalidDataException("What is stored is damaged: it has a moment that does not exist.");
}
