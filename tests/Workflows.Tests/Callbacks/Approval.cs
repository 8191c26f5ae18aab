namespace Workflows.Tests.Callbacks;

internal sealed record Approval(bool Granted, string By);
