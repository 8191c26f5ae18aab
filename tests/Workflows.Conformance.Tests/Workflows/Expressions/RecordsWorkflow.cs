namespace Workflows.Conformance.Tests.Expressions;

/// <summary>Objects that are made and changed: <c>new</c>, initialisers, <c>with</c>, nested.</summary>
[Workflow("records", StartAt = nameof(Create))]
public sealed partial class RecordsWorkflow
{
    [Pass(Next = nameof(Move))]
    static Company Create(Seed seed) => new()
    {
        Name = seed.Name,
        Seat = new Place(seed.City, new Position(seed.Latitude, 9.5)) { Country = seed.Country ?? "DE" },
        Founder = seed.Founder is null ? null : new Person { Name = seed.Founder },
    };

    [Pass(Next = nameof(Hire))]
    static Company Move(Company company) => company with
    {
        Seat = company.Seat with { City = company.Seat.City + " Mitte", Position = company.Seat.Position with { Longitude = 13.4 } },
    };

    [Pass(Next = nameof(Copy))]
    static Company Hire(Company company) => company with { Founder = company.Founder ?? new Person { Name = "Nobody", Age = 0 } };

    [Pass(End = true)]
    static Pair Copy(Company company) => new(company, company with { Name = $"{company.Name} 2" });

    public sealed record Seed(string Name, string City, double Latitude, string? Country, string? Founder);

    public sealed record Company
    {
        public required string Name { get; init; }

        public required Place Seat { get; init; }

        public Person? Founder { get; init; }
    }

    public sealed record Place(string City, Position Position)
    {
        public string Country { get; init; } = "";
    }

    public readonly record struct Position(double Latitude, double Longitude);

    public sealed record Person
    {
        public required string Name { get; init; }

        public int? Age { get; init; }
    }

    public sealed record Pair(Company Before, Company After);
}
