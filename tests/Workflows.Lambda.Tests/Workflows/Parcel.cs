namespace Workflows.Lambda.Tests.Workflows;

public sealed record Parcel(string Id, int? Weight = null, ErrorOutput? Error = null);
