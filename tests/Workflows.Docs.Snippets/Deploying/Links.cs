using Workflows;

namespace Deploying;

[Workflow("links", StartAt = nameof(LinkTo))]
public sealed partial class Links([Placeholder("Domain")] string domain)
{
    [Pass(End = true)] string LinkTo(string page) => $"https://{domain}/{page}";
}
