namespace Logs;

/// <summary>What is analysed, and how.</summary>
public sealed record LogJob(string Bucket, string Key, int Batch, int Concurrency, int Tolerance);

/// <summary>A row as it comes.</summary>
public sealed record LogLine(string Time, string Host, string Method, string Path, string Status, string Bytes, string Milliseconds);

/// <summary>A row as what it means.</summary>
public sealed record Request(string Time, string Host, string Method, string Path, int Status, long Bytes, double Milliseconds);

public sealed record Summary(long Requests, long Errors, long Bytes, long Bad)
{
    public static Summary operator +(Summary left, Summary right) =>
        new(left.Requests + right.Requests, left.Errors + right.Errors, left.Bytes + right.Bytes, left.Bad + right.Bad);
}
