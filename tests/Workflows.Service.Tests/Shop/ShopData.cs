namespace Workflows.Service.Tests.Shop;

/// <summary>What is ordered.</summary>
public sealed record Order(string Id, int Total, [property: Sensitive] string Card);

/// <summary>An order that is paid.</summary>
public sealed record Paid(string Id, int Total, string Receipt);

/// <summary>What somebody has decided.</summary>
public sealed record Decision(bool Approved, string By);

/// <summary>What is to be packed.</summary>
public sealed record PackJob(string Id);

/// <summary>What was packed.</summary>
public sealed record Box(string Id, int Weight);
