namespace Workflows.Tests.Callbacks;

internal sealed record Photo(string Url);
