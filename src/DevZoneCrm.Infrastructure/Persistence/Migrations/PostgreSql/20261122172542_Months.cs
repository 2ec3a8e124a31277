using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Months : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "CompletedStatisticsOn",
                table: "Projects",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "StartedStatisticsOn",
                table: "Projects",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CountingRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    MinYuan = table.Column<long>(type: "bigint", nullable: true),
                    MinUsdCents = table.Column<long>(type: "bigint", nullable: true),
                    Signed = table.Column<int>(type: "integer", nullable: false),
                    Negotiating = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    InHand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    UnderConstruction = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Rate = table.Column<int>(type: "integer", nullable: false),
                    Basis = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    IsExample = table.Column<bool>(type: "boolean", nullable: false),
                    WrittenBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    WrittenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountingRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FlowTouches",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FlowTouches", x => x.ProjectId);
                });

            migrationBuilder.CreateTable(
                name: "FrozenCorrections",
                columns: table => new
                {
                    CloseKey = table.Column<int>(type: "integer", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    CorrectsKey = table.Column<int>(type: "integer", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Before = table.Column<string>(type: "text", nullable: true),
                    After = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenCorrections", x => new { x.CloseKey, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "FrozenFlows",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    CloseKey = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    EarlierOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    RateE4 = table.Column<int>(type: "integer", nullable: true),
                    Bucket = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Currency = table.Column<int>(type: "integer", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChainId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    CreatedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Confidentiality = table.Column<int>(type: "integer", nullable: false),
                    StageNow = table.Column<int>(type: "integer", nullable: false),
                    Sector = table.Column<int>(type: "integer", nullable: true),
                    Tags = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenFlows", x => new { x.CloseKey, x.ProjectId, x.Kind, x.On });
                });

            migrationBuilder.CreateTable(
                name: "FrozenStocks",
                columns: table => new
                {
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    CloseKey = table.Column<int>(type: "integer", nullable: false),
                    StageOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    KeyLevels = table.Column<int>(type: "integer", nullable: false),
                    HasStarted = table.Column<bool>(type: "boolean", nullable: false),
                    Currency = table.Column<int>(type: "integer", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChainId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerPostId = table.Column<Guid>(type: "uuid", nullable: true),
                    CreatedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Confidentiality = table.Column<int>(type: "integer", nullable: false),
                    StageNow = table.Column<int>(type: "integer", nullable: false),
                    Sector = table.Column<int>(type: "integer", nullable: true),
                    Tags = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenStocks", x => new { x.CloseKey, x.ProjectId });
                });

            migrationBuilder.CreateTable(
                name: "MonthCloses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<int>(type: "integer", nullable: false),
                    FirstOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    ProposedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ProposedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ProposedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WithdrawnReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    WithdrawnBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ReopenAskedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ReopenAskedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ReopenAskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ReopenReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ReopenedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ReopenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RuleNumber = table.Column<int>(type: "integer", nullable: false),
                    RuleJson = table.Column<string>(type: "text", nullable: true),
                    RateE4 = table.Column<int>(type: "integer", nullable: true),
                    FlowLines = table.Column<int>(type: "integer", nullable: false),
                    StockLines = table.Column<int>(type: "integer", nullable: false),
                    CorrectionLines = table.Column<int>(type: "integer", nullable: false),
                    Totals = table.Column<string>(type: "text", nullable: true),
                    LinesHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthCloses", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CountingRules_Number",
                table: "CountingRules",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FrozenCorrections_CorrectsKey",
                table: "FrozenCorrections",
                column: "CorrectsKey");

            migrationBuilder.CreateIndex(
                name: "IX_FrozenFlows_Totals",
                table: "FrozenFlows",
                columns: new[] { "Kind", "CloseKey", "Currency", "Year", "Bucket", "On", "EarlierOn", "Amount", "RateE4", "Sector", "Tags" });

            migrationBuilder.CreateIndex(
                name: "IX_FrozenStocks_Totals",
                table: "FrozenStocks",
                columns: new[] { "CloseKey", "Kind", "Currency", "Amount" });

            migrationBuilder.CreateIndex(
                name: "IX_MonthCloses_FirstOn",
                table: "MonthCloses",
                column: "FirstOn");

            migrationBuilder.CreateIndex(
                name: "IX_MonthCloses_Key",
                table: "MonthCloses",
                column: "Key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CountingRules");

            migrationBuilder.DropTable(
                name: "FlowTouches");

            migrationBuilder.DropTable(
                name: "FrozenCorrections");

            migrationBuilder.DropTable(
                name: "FrozenFlows");

            migrationBuilder.DropTable(
                name: "FrozenStocks");

            migrationBuilder.DropTable(
                name: "MonthCloses");

            migrationBuilder.DropColumn(
                name: "CompletedStatisticsOn",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "StartedStatisticsOn",
                table: "Projects");
        }
    }
}
