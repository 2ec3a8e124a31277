using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Events : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ZoneEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    FirstOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Country = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    City = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Place = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    Host = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Guests = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Agenda = table.Column<string>(type: "text", nullable: false),
                    Seating = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    CancelReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    PlannedBy = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ZoneEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ZoneEvents_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EventProjects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EventId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<int>(type: "integer", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventProjects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EventProjects_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EventProjects_ZoneEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "ZoneEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_LeadsOf",
                table: "Projects",
                columns: new[] { "OwnerPostId", "LeadOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Leads",
                table: "Projects",
                columns: new[] { "LeadOn", "OwnerPostId", "Confidentiality", "UnitId", "Stage", "CreatedBy", "NegotiatingOn", "SignedOn", "StartedOn", "SourceRegion", "SourceChannel", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_EventProjects_EventId_Role_Ordinal",
                table: "EventProjects",
                columns: new[] { "EventId", "Role", "Ordinal" });

            migrationBuilder.CreateIndex(
                name: "IX_EventProjects_ProjectId_Role",
                table: "EventProjects",
                columns: new[] { "ProjectId", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ZoneEvents_FirstOn",
                table: "ZoneEvents",
                column: "FirstOn");

            migrationBuilder.CreateIndex(
                name: "IX_ZoneEvents_UnitId",
                table: "ZoneEvents",
                column: "UnitId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EventProjects");

            migrationBuilder.DropTable(
                name: "ZoneEvents");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Leads",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_LeadsOf",
                table: "Projects");
        }
    }
}
